/** A message with an icon for its tone: never colour alone. */
import {
  CheckmarkCircleFilled,
  DismissCircleFilled,
  InfoFilled,
  WarningFilled,
} from '@fluentui/react-icons';
import type { ReactNode } from 'react';
import type { Tone } from '../steps/outcome.ts';

const icons = {
  good: CheckmarkCircleFilled,
  note: InfoFilled,
  warning: WarningFilled,
  bad: DismissCircleFilled,
} as const;

export interface NoticeProps {
  tone: Tone;
  title?: string;
  children?: ReactNode;
  actions?: ReactNode;
  /** `alert` for what came up by itself and must be heard. */
  role?: 'alert' | 'group';
}

export function Notice({ tone, title, children, actions, role }: NoticeProps) {
  const Icon = icons[tone];
  return (
    <div className={`rw-notice rw-tone-${tone}`} role={role} aria-label={role && title}>
      <Icon className="rw-notice-icon" aria-hidden />
      <div className="rw-notice-text">
        {title !== undefined && <p className="rw-notice-title">{title}</p>}
        {children}
      </div>
      {actions !== undefined && <div className="rw-notice-actions">{actions}</div>}
    </div>
  );
}
