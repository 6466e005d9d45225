import { teamsHighContrastTheme, webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';

/**
 * Excel's theme where Excel tells it, the system's otherwise; high contrast before both. Follows changes of the system at once. Of Office's own
 * theme only Outlook tells changes (`OfficeThemeChanged` is of Mailbox 1.14), so that it is looked up again when the pane is come back to.
 */
export function usePaneTheme(): Theme {
  const [theme, setTheme] = useState(currentTheme);
  useEffect(() => {
    const queries = [FORCED, DARK].map((query) => window.matchMedia(query));
    const update = (): void => setTheme(currentTheme());
    queries.forEach((query) => query.addEventListener('change', update));
    window.addEventListener('focus', update);
    return () => {
      queries.forEach((query) => query.removeEventListener('change', update));
      window.removeEventListener('focus', update);
    };
  }, []);
  return theme;
}

const FORCED = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/** Fluent's is made for a black ground only: its yellow links could not be read in a light contrast theme. */
const CONTRAST: Theme = {
  ...teamsHighContrastTheme,
  colorBrandForegroundLink: 'LinkText',
  colorBrandForegroundLinkHover: 'LinkText',
  colorBrandForegroundLinkPressed: 'LinkText',
};

function currentTheme(): Theme {
  if (window.matchMedia(FORCED).matches) return CONTRAST;
  return (officeIsDark() ?? window.matchMedia(DARK).matches) ? webDarkTheme : webLightTheme;
}

/** Older hosts give colours only, without `isDarkTheme`; Excel on the web gave no theme at all for years. */
function officeIsDark(): boolean | undefined {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme;
  const luminance = luminanceOf(theme?.bodyBackgroundColor);
  return luminance === undefined ? undefined : luminance < 0.4;
}

/** 0 (black) to 1 (white) of `#RRGGBB`, with the weights of ITU-R BT.709. */
function luminanceOf(colour: string | undefined): number | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '');
  if (!match) return undefined;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((hex) => Number.parseInt(hex, 16) / 255);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
