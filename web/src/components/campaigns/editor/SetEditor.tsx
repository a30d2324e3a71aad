import type { ProposedSet, SetContent } from '@bang-vang/shared/domain/scoring/criteria.ts';
import { contentOf } from '@bang-vang/shared/domain/scoring/proposal.ts';
import { useState } from 'react';
import { EDITOR } from '../../../copy/criteria-editor.vi.ts';
import { mistakesOf } from '../../../lib/criteria/mistakes.ts';
import { goToRow } from '../../../lib/criteria/rows.ts';
import type { Path } from '../../../lib/criteria/set-draft.ts';
import { added, changed, destination, moved, nodeAt, removed } from '../../../lib/criteria/set-draft.ts';
import { useAct } from '../../../lib/queries.ts';
import { useKept } from '../../../lib/use-kept.ts';
import { useWorkplace } from '../../../lib/workplace.ts';
import { Button } from '../../working/Button.tsx';
import { ProblemNotice } from '../../working/ProblemNotice.tsx';
import { CompareSets } from '../CompareSets.tsx';
import { ClassificationsForm } from './ClassificationsForm.tsx';
import { DeductionsForm } from './DeductionsForm.tsx';
import { MistakeList } from './MistakeList.tsx';
import { AddButtons } from './NodeForm.tsx';
import type { NodeActs } from './NodeForm.tsx';
import { Outline } from './Outline.tsx';
import { SetPreview } from './SetPreview.tsx';
import { SettingsForm } from './SettingsForm.tsx';
import { SumBar } from './SumBar.tsx';

/** The name under which a set that is being written is kept in the tab. */
export const setForm = (set: string): string => `bo-${set}`;

type Kept = { readonly version: number; readonly content: SetContent };

type Props = {
  readonly set: ProposedSet;
  readonly version: number;
  readonly onLoadNew: () => void;
  /** Editing is over, with the set saved or not. */
  readonly onEnd: (saved: boolean) => void;
};

/** A proposed set, written as a whole: its lines, what it is called by, what may be taken off, and how it will look. */
export function SetEditor({ set, version, onLoadNew, onEnd }: Props) {
  const { owner } = useWorkplace();
  const [kept, keep, forget] = useKept<Kept>(owner, setForm(set.id), { version, content: contentOf(set) });
  const [past, setPast] = useState<readonly SetContent[]>([]);
  const [open, setOpen] = useState<Path>();
  const [previewing, setPreviewing] = useState(false);
  const { act, pending, problem, clear } = useAct('rewriteCriteriaSet');
  const { content } = kept;
  const mistakes = mistakesOf(content);
  const stale = kept.version !== version;

  const type = (next: SetContent) => keep({ ...kept, content: next });
  /** A change of the outline: it can be taken back, and the cursor follows. */
  const reshape = (next: SetContent, to: Path | undefined) => {
    setPast([...past, content].slice(-50));
    type(next);
    setOpen(to);
    if (to) goToRow(to);
  };
  const acts: NodeActs = {
    change: (path, node) => type(changed(content, path, () => node)),
    move: (path, direction) => {
      const to = destination(content, path, direction);
      if (to) reshape(moved(content, path, direction), to);
    },
    remove: (path) => reshape(removed(content, path), undefined),
    add: (parent, kind) => {
      const group = nodeAt(content, parent);
      const at = group?.kind === 'group' ? group.children.length : content.groups.length;
      reshape(added(content, parent, kind), [...parent, at]);
    },
  };
  const save = async () => {
    const answer = await act({ params: { set: set.id }, body: { version: kept.version, content } });
    if (!answer.ok) return;
    forget();
    onEnd(true);
  };

  return (
    <div className="stack">
      {stale && (
        <div className="notice stale stack" role="alert">
          <p>{EDITOR.stale}</p>
          <CompareSets
            before={{ ...set, title: EDITOR.savedElsewhere }}
            after={{ ...content, title: EDITOR.mine }}
          />
          <div className="actions">
            <Button onClick={() => forget({ version, content: contentOf(set) })}>{EDITOR.takeTheirs}</Button>
            <Button onClick={() => keep({ version, content })}>{EDITOR.keepMine}</Button>
          </div>
        </div>
      )}
      <ProblemNotice
        problem={problem}
        onLoadNew={() => {
          clear();
          onLoadNew();
        }}
      />
      <div className="actions">
        <Button aria-pressed={previewing} onClick={() => setPreviewing(!previewing)}>
          {previewing ? EDITOR.backToEditing : EDITOR.preview}
        </Button>
        <Button
          disabled={past.length === 0}
          onClick={() => {
            const before = past.at(-1);
            if (!before) return;
            setPast(past.slice(0, -1));
            type(before);
            setOpen(undefined);
          }}
        >
          {EDITOR.takeBack}
        </Button>
      </div>
      {previewing ? (
        <SetPreview content={content} />
      ) : (
        <>
          <MistakeList mistakes={mistakes} content={content} onOpen={setOpen} />
          <details className="panel">
            <summary>{EDITOR.settings}</summary>
            <SettingsForm content={content} onChange={type} />
          </details>
          <Outline content={content} mistakes={mistakes} open={open} onOpen={setOpen} acts={acts} />
          <AddButtons parent={[]} add={acts.add} />
          <details className="panel">
            <summary>{EDITOR.classifications(content.classifications?.length ?? 0)}</summary>
            <ClassificationsForm content={content} mistakes={mistakes} onChange={type} />
          </details>
          <details className="panel">
            <summary>{EDITOR.deductions(content.deductions.length)}</summary>
            <DeductionsForm content={content} mistakes={mistakes} onChange={type} />
          </details>
        </>
      )}
      <SumBar content={content} mistakes={mistakes.length}>
        <Button look="filled" pending={pending} disabled={stale} onClick={() => void save()}>
          {mistakes.length > 0 ? EDITOR.saveDraft : EDITOR.save}
        </Button>
        <Button
          look="plain"
          onClick={() => {
            forget();
            onEnd(false);
          }}
        >
          {EDITOR.stop}
        </Button>
      </SumBar>
    </div>
  );
}
