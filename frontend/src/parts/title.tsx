import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { moves } from '../app/router.ts';

/** The screen's heading: names the page, and takes the focus when one arrives from another screen. */
export function Title({
  text,
  error,
  children,
}: {
  text: string;
  error?: string;
  children?: ComponentChildren;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${error ? `${error} ` : ''}${text} · Panoplie`;
  }, [text, error]);
  useEffect(() => {
    if (moves > 0) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1}>
      {children ?? text}
    </h1>
  );
}
