import Button from '@mui/material/Button';
import { useEffect } from 'react';
import { useNotificationContext, useTranslate } from 'react-admin';
import { useLocation } from 'react-router';
import { Banner } from '../parts/Banner.tsx';

const tones = { success: 'good', info: 'busy', warning: 'warning', error: 'bad' } as const;

/** What has just happened, until it is dismissed or the page is left: nothing vanishes while it is being read. */
export function Notices() {
  const { notifications, setNotifications } = useNotificationContext();
  const translate = useTranslate();
  const { pathname } = useLocation();

  // On purpose also for what it does not read: leaving the page is what clears them.
  useEffect(() => setNotifications([]), [pathname, setNotifications]);

  return (
    <div role="status" data-screen-only>
      {notifications.map((notice) => (
        <Banner
          key={String(notice.notificationOptions?.['key'] ?? notice.message)}
          tone={tones[notice.type]}
          aside={
            <Button
              size="small"
              variant="text"
              color="inherit"
              onClick={() => setNotifications((all) => all.filter((one) => one !== notice))}
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
    </div>
  );
}
