import { useEffect, useState } from 'react';

/** How far down the window a section must have come to be the one that is read. */
const READING_HEIGHT = 0.3;

/** The id of the section that is being read: the last one that began above reading height, or the first. */
export function useSectionInView(ids: readonly string[]): string | undefined {
  const [here, setHere] = useState(ids[0]);
  const key = ids.join(' ');
  useEffect(() => {
    const sections = key.split(' ').flatMap((id) => document.getElementById(id) ?? []);
    const look = () => {
      const line = window.innerHeight * READING_HEIGHT;
      const begun = sections.findLast((section) => section.getBoundingClientRect().top <= line);
      setHere((begun ?? sections[0])?.id);
    };
    window.addEventListener('scroll', look, { passive: true });
    return () => window.removeEventListener('scroll', look);
  }, [key]);
  return here;
}
