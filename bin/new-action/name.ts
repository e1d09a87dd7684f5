/** One deed's name, as each room spells it. */
export interface DeedName {
  /** 'void-declaration': files, the event. */
  readonly kebab: string;
  /** 'voidDeclaration': the mutation. */
  readonly camel: string;
  /** 'VoidDeclaration': the input, the screen. */
  readonly pascal: string;
  /** 'void declaration': in a sentence. */
  readonly words: string;
}

const LONGEST_NAME = 60;
const SAYS_NOTHING = ['update', 'edit', 'modify', 'process', 'handle', 'manage', 'do', 'set', 'save'];

export function deedNamed(kebab: string): DeedName {
  const camel = kebab.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
  return {
    kebab,
    camel,
    pascal: camel.charAt(0).toUpperCase() + camel.slice(1),
    words: kebab.replaceAll('-', ' '),
  };
}

/** What is wrong with a name for an action, as a sentence; null when it is good. */
export function troubleWithName(name: string): string | null {
  if (!/^[a-z]+(-[a-z]+)+$/.test(name) || name.length > LONGEST_NAME)
    return `‘${name}’ is no name for an action. Use a verb and the domain’s noun in small letters with hyphens, such as void-declaration, in ${LONGEST_NAME} characters or fewer.`;
  const [verb = ''] = name.split('-');
  return SAYS_NOTHING.includes(verb)
    ? `‘${verb}’ does not say what is done. Name the deed as staff do, such as correct-name or authorise-statement.`
    : null;
}
