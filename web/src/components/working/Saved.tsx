import { useEffect, useState } from 'react';
import { WORKING } from '../../copy/working.vi.ts';

const SHOWN_MS = 4_000;

/** Says "Đã lưu" for a while after each change of `times`. Sending has a page of its own and needs no such word. */
export function Saved({ times }: { readonly times: number }) {
  const [over, setOver] = useState(0);
  useEffect(() => {
    const timer = setTimeout(() => setOver(times), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [times]);
  return (
    <p className="toast" role="status">
      {times > over && WORKING.saved}
    </p>
  );
}
