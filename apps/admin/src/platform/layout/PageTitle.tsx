import { useEffect } from 'react';
import { Title, useTranslate } from 'react-admin';

/** The title of a page, in the bar and in the browser's own. */
export function PageTitle({ children }: { children: string }) {
  const translate = useTranslate();
  useEffect(() => {
    document.title = `${children} · ${translate('ky.app.name')}`;
  }, [children, translate]);
  return <Title title={children} preferenceKey={false} />;
}
