import { type Theme, useMediaQuery } from '@mui/material';
import type { ReactNode } from 'react';
import { useSidebarState } from 'react-admin';
import { Link, useLocation } from 'react-router-dom';
import { MenuSign } from './MenuSign.js';

/** One place to go; on a phone the menu closes behind whoever goes. */
export function MenuLine({
  to,
  alsoAt,
  text,
  icon,
  count,
}: {
  to: string;
  /** Another address of the same page. */
  alsoAt?: string;
  text: string;
  icon?: ReactNode;
  count?: ReactNode;
}) {
  const here = useLocation().pathname;
  const [isOpen, setOpen] = useSidebarState();
  const isNarrow = useMediaQuery<Theme>((theme) => theme.breakpoints.down('md'));
  const isHere = here === to || here === alsoAt || (to !== '/' && here.startsWith(`${to}/`));
  return (
    <li>
      <Link
        to={to}
        className={icon ? 'line' : 'line inner'}
        aria-current={isHere ? 'page' : undefined}
        aria-label={isOpen ? undefined : text}
        onClick={() => isNarrow && setOpen(false)}
      >
        {icon && <MenuSign name={isOpen ? '' : text}>{icon}</MenuSign>}
        {isOpen && <span className="text">{text}</span>}
        {isOpen && count}
      </Link>
    </li>
  );
}
