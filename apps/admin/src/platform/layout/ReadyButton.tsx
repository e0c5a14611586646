import { Button, type ButtonProps } from '@mui/material';
import { useEffect, useRef } from 'react';

/** The button that goes on; it has the focus as soon as it can be pressed, so that Enter goes on. */
export function ReadyButton(props: ButtonProps) {
  const button = useRef<HTMLButtonElement>(null);
  const isReady = !props.disabled && !props.loading;
  useEffect(() => {
    if (isReady) button.current?.focus();
  }, [isReady]);
  return <Button ref={button} variant="contained" {...props} />;
}
