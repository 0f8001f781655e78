/** A line's state: a sign and words, never colour alone. */
import {
  ArrowClockwiseRegular,
  ErrorCircleFilled,
  PauseRegular,
  PlugConnectedRegular,
  PlugDisconnectedRegular,
  QuestionCircleRegular,
  ShieldErrorFilled,
  WarningFilled,
} from '@fluentui/react-icons';
import { visible } from '../../../shared/profile/foreign-text.ts';
import { isTextKey, sayCode } from '../../../shared/text/text.ts';
import type { HomeRow, Words } from '../../steps/home-row.ts';
import { useLanguage } from '../../store/wizard-context.tsx';

const symbols: Readonly<Record<Words['is'], typeof PauseRegular>> = {
  serverChanged: ShieldErrorFilled,
  changed: WarningFilled,
  addressMoved: WarningFilled,
  serverMoved: WarningFilled,
  undoUnfinished: ErrorCircleFilled,
  restartNeeded: ArrowClockwiseRegular,
  connected: PlugConnectedRegular,
  inForce: PlugConnectedRegular,
  notInForce: WarningFilled,
  lastFailed: WarningFilled,
  notConnected: PlugDisconnectedRegular,
  expires: WarningFilled,
  expired: WarningFilled,
  paused: PauseRegular,
  unknown: QuestionCircleRegular,
  looking: QuestionCircleRegular,
};

export function RowSign({ row }: { row: HomeRow }) {
  const Symbol = symbols[row.words.is];
  return (
    <span className={`rw-sign rw-sign-${row.tone}`} aria-hidden>
      <Symbol />
    </span>
  );
}

export function RowWords({ row, server }: { row: HomeRow; server: string | null }) {
  const language = useLanguage();
  const { is, ...parameters } = row.words;
  const isSaid = isTextKey(`home.more.${is}`);
  const said = isSaid ? sayCode(language, 'home.more', is, parameters) : '';
  const more = said === '' && server !== null ? visible(server) : said;
  return (
    <p className="rw-connection-words">
      <span className={`rw-strong rw-words-${row.tone}`}>
        {sayCode(language, 'home.is', is, parameters)}
      </span>
      {more !== '' && ` · ${more}`}
    </p>
  );
}
