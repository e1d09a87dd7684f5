import Box from '@mui/material/Box';
import Button from '@mui/material/Button';
import { useEffect } from 'react';
import { type NotificationPayload, useNotificationContext, useTranslate } from 'react-admin';
import { useLocation } from 'react-router';
import { Banner } from '../parts/Banner.tsx';

const tones = { success: 'good', info: 'busy', warning: 'warning', error: 'bad' } as const;

/** What has just happened, until it is dismissed or the page is left: in view, however far down it was done. */
export function Notices() {
  const { notifications, setNotifications } = useNotificationContext();
  const translate = useTranslate();
  const { pathname } = useLocation();
  // What is said twice, such as 'Copied', stands there once.
  const notices = [...new Map(notifications.map((notice) => [keyOf(notice), notice]))];

  // On purpose also for what it does not read: leaving the page is what clears them.
  useEffect(() => setNotifications([]), [pathname, setNotifications]);

  return (
    <Box role="status" data-screen-only data-notices={notifications.length > 0 || undefined} sx={inView}>
      {notices.map(([key, notice]) => (
        <Banner
          key={key}
          tone={tones[notice.type]}
          aside={
            <Button
              size="small"
              variant="text"
              color="inherit"
              onClick={() => setNotifications((all) => all.filter((one) => keyOf(one) !== key))}
            >
              Dismiss
            </Button>
          }
        >
          {typeof notice.message === 'string'
            ? translate(notice.message, { _: notice.message })
            : notice.message}
        </Banner>
      ))}
    </Box>
  );
}

const keyOf = ({ message, notificationOptions }: NotificationPayload): string =>
  String(notificationOptions?.['key'] ?? message);

/** Over what scrolls below it, but in a window that is hardly higher than itself. */
const inView = {
  '@media screen and (min-height: 400px)': { position: 'sticky', top: 0, zIndex: 'appBar' },
} as const;
