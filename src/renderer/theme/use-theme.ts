/** Light, dark or high contrast: as Windows is set, at once when it changes. */
import { teamsHighContrastTheme, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { useMedia } from './use-media.ts';

export function useTheme(): Theme {
  const dark = useMedia('(prefers-color-scheme: dark)');
  const forced = useMedia('(forced-colors: active)');
  // Windows' own colours are forced over those of the theme; what is drawn (SVG) takes them by way.css.
  if (forced) return teamsHighContrastTheme;
  return dark ? webDarkTheme : webLightTheme;
}
