/** The least that a pane of React and Fluent UI can be: what ours is held against. */
import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

const place = document.createElement('div');
document.body.append(place);
createRoot(place).render(
  <FluentProvider theme={webLightTheme}>
    <Button appearance="primary">Hello</Button>
  </FluentProvider>,
);
