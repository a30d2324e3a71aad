import { Screen } from '../components/working/Screen.tsx';
import { Head } from '../components/working/Head.tsx';
import { SECTIONS } from '../copy/working.vi.ts';

export const Feedback = () => (
  <Screen current="feedback">
    <Head title={SECTIONS.feedback} />
  </Screen>
);
