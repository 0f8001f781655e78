/** Light, dark or high contrast: as Windows is set, at once when it changes. */
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { useMedia } from './use-media.ts';

export function useTheme(): Theme {
  const dark = useMedia('(prefers-color-scheme: dark)');
  const forced = useMedia('(forced-colors: active)');
  // The high contrast theme names system colours only, so it is right for all four of Windows' contrast themes.
  if (forced) return teamsHighContrastTheme;
  return dark ? webDarkTheme : webLightTheme;
}
