/** Light, dark or high contrast: as Windows is set, at once when it changes. */
import { webDarkTheme, webLightTheme } from '@fluentui/react-components';
import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { useMedia } from './use-media.ts';

export function useTheme(): Theme {
  const dark = useMedia('(prefers-color-scheme: dark)');
  const forced = useMedia('(forced-colors: active)');
  const contrast = useContrast(forced);
  // Windows' own colours are forced over those of the theme; what is drawn (SVG) takes them by way.css.
  if (forced && contrast !== null) return contrast;
  return dark ? webDarkTheme : webLightTheme;
}

/** Null until it is needed and there. */
function useContrast(needed: boolean): Theme | null {
  const [theme, setTheme] = useState<Theme | null>(null);
  useEffect(() => {
    if (!needed) return;
    // Without it the colours of Windows stand all the same.
    import('./contrast.ts').then(
      ({ contrast }) => {
        setTheme(contrast);
      },
      () => undefined,
    );
  }, [needed]);
  return theme;
}
