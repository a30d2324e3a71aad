import type { ComponentProps } from 'react';

type Look = 'filled' | 'outlined' | 'plain';

/**
 * A button. While `pending` it stays in place and in focus, says so to assistive technology, and does nothing: one act
 * is sent once. A page has one filled button.
 */
export function Button({
  look = 'outlined',
  pending = false,
  type = 'button',
  onClick,
  ...rest
}: ComponentProps<'button'> & { readonly look?: Look; readonly pending?: boolean }) {
  return (
    <button
      {...rest}
      type={type}
      className={`button ${look}`}
      aria-disabled={pending || undefined}
      onClick={(event) => {
        if (pending) event.preventDefault();
        else onClick?.(event);
      }}
    />
  );
}

/** A link that leads to the next act, drawn as a button. */
export const LinkButton = ({
  look = 'outlined',
  ...rest
}: ComponentProps<'a'> & { readonly look?: Look }) => <a {...rest} className={`button ${look}`} />;
