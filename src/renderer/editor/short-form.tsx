/** "Set up by hand": the few things that nobody can guess. Secrets are asked for on the page after. */
import { Button } from '@fluentui/react-components';
import { Card } from '../components/card.tsx';
import { Page } from '../components/page.tsx';
import { useActions, useBusy, useSay } from '../store/wizard-context.tsx';
import { getAt, kindOf, type Path } from './draft.ts';
import { useSayEditor } from './editor-context.tsx';
import { FieldView } from './field-view.tsx';
import { ProblemList } from './problem-list.tsx';
import type { FieldOf } from './schema-fields.ts';
import { fieldNamed } from './sections.ts';
import { useDraftActions } from './use-draft-actions.ts';
import type { EditorHands } from './use-editor-state.ts';
import { DiscriminatorField } from './variants-field.tsx';
import type { Kind } from '../../shared/profile/kind.ts';

const needed: Record<Kind, readonly Path[]> = {
  l2tp: [['l2tp', 'userName']],
  ipsec: [['ipsec', 'remoteSubnets']],
};
const neededOfCertificate: Record<Kind, readonly Path[]> = {
  l2tp: [],
  ipsec: [['server', 'certificateNames']],
};

export function ShortForm({ hands, onMore }: { hands: EditorHands; onMore: () => void }) {
  const words = useSay();
  const say = useSayEditor();
  const busy = useBusy();
  const { goStart } = useActions();
  const { goOn } = useDraftActions(hands);
  const { draft } = hands.state;
  const kind = kindOf(draft);
  const certificate = getAt(draft, ['authentication', 'method']) === 'certificate';
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void goOn();
      }}
    >
      <Page
        title={say('byHand.title')}
        lead={say('byHand.lead')}
        back={
          <Button disabledFocusable={busy} onClick={() => void goStart()}>
            {words('wizard.back')}
          </Button>
        }
        actions={
          <>
            <Button disabledFocusable={busy} onClick={onMore}>
              {say('byHand.more')}
            </Button>
            <Button appearance="primary" type="submit" disabledFocusable={busy}>
              {say('byHand.next')}
            </Button>
          </>
        }
      >
        <ProblemList hands={hands} onMore={onMore} />
        <Card title={say('editor.section.basics')}>
          <div className="rw-fields">
            <Choice path={['kind']} />
            <Needed path={['server', 'address']} />
            <Needed path={['name']} />
            <Choice path={['authentication', 'method']} />
            {[...needed[kind], ...(certificate ? neededOfCertificate[kind] : [])].map((path) => (
              <Needed key={path.join('.')} path={path} />
            ))}
          </div>
          <p className="rw-todo">{say('byHand.asked')}</p>
        </Card>
      </Page>
    </form>
  );
}

function Choice({ path }: { path: Path }) {
  return <DiscriminatorField field={fieldNamed(path.join('.')) as FieldOf<'choice'>} at={path} />;
}

function Needed({ path }: { path: Path }) {
  return <FieldView field={fieldNamed(path.join('.'))} at={path} />;
}
