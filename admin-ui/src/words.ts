import type { I18nProvider } from 'react-admin';

/** Every sentence that react-admin says by itself, in the words of this service. */
const words: Readonly<Record<string, string>> = {
  'ra.action.back': 'Back',
  'ra.action.cancel': 'Cancel',
  'ra.action.clear_input_value': 'Clear',
  'ra.action.close': 'Close',
  'ra.action.close_menu': 'Close menu',
  'ra.action.confirm': 'Confirm',
  'ra.action.expand': 'Show more',
  'ra.action.open': 'Open',
  'ra.action.open_menu': 'Open menu',
  'ra.action.refresh': 'Refresh',
  'ra.action.search': 'Search',
  'ra.action.show': 'Show',
  'ra.action.sort': 'Sort',
  'ra.action.toggle_theme': 'Switch between light and dark',
  'ra.boolean.true': 'Yes',
  'ra.boolean.false': 'No',
  'ra.boolean.null': 'Not recorded',
  'ra.message.access_denied': 'Your role cannot see this page.',
  'ra.message.error': 'There is a problem with the service.',
  'ra.message.invalid_form': 'There is a problem',
  'ra.message.loading': 'Loading',
  'ra.message.no': 'No',
  'ra.message.not_found': 'Check the address, or go back to the page you came from.',
  'ra.message.placeholder_data_warning': 'The page could not be brought up to date.',
  'ra.message.unsaved_changes': 'You have not finished. Leave and lose what you typed?',
  'ra.message.yes': 'Yes',
  'ra.navigation.clear_filters': 'Clear search',
  'ra.navigation.current_page': 'Page %{page}',
  'ra.navigation.first': 'First page',
  'ra.navigation.last': 'Last page',
  'ra.navigation.next': 'Next page',
  'ra.navigation.no_filtered_results': 'Nothing matches your search.',
  'ra.navigation.no_more_results': 'There is no page %{page}. Go back to the first page.',
  'ra.navigation.no_results': 'There is nothing here yet.',
  'ra.navigation.page': 'Page %{page}',
  'ra.navigation.page_out_of_boundaries': 'There is no page %{page}.',
  'ra.navigation.page_range_info': 'Showing %{offsetBegin} to %{offsetEnd} of %{total}',
  'ra.navigation.page_rows_per_page': 'Rows on a page',
  'ra.navigation.partial_page_range_info': 'Showing %{offsetBegin} to %{offsetEnd} of more than %{offsetEnd}',
  'ra.navigation.previous': 'Previous page',
  'ra.navigation.skip_nav': 'Skip to main content',
  'ra.notification.http_error': 'There is a problem with the service.',
  'ra.notification.not_authorized': 'Your role cannot see this.',
  'ra.notification.offline': 'You are not connected to the network.',
  'ra.page.access_denied': 'Your role cannot see this page',
  'ra.page.error': 'There is a problem with the service',
  'ra.page.loading': 'Loading',
  'ra.page.not_found': 'Page not found',
  'ra.sort.ASC': 'lowest first',
  'ra.sort.DESC': 'highest first',
  'ra.sort.sort_by': 'Sort by %{field_lower_first}, %{order}',
};

/** A name that has no words yet shows as what its maker gave for it, or as itself, and so is seen in the tests. */
export const i18n: I18nProvider = {
  translate(key, values = {}) {
    const text = words[key] ?? (typeof values._ === 'string' ? values._ : key);
    return text.replace(/%\{(\w+)\}/g, (_whole: string, name: string) => asText(values[name]));
  },
  changeLocale: () => Promise.resolve(),
  getLocale: () => 'en-GB',
};

const asText = (value: unknown): string =>
  typeof value === 'number' ? value.toLocaleString('en-GB') : String(value ?? '');
