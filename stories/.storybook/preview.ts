import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import manifest from 'virtual:akto/custom-elements';
import { dress, globalTypes, initialGlobals, type Globals } from './globals.js';
import { argTypesOf } from './page/arg-types.js';
import { Container } from './page/container.js';
import { ElementPage } from './page/element-page.js';
import { inRoot } from './story-root.js';

setCustomElementsManifest(manifest);
document.documentElement.lang = 'fr';

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals: { ...initialGlobals },
  decorators: [
    (story, { globals }) => {
      dress(globals as unknown as Globals);
      return story();
    },
    inRoot,
  ],
  parameters: {
    // An accessibility fault is an error, not a remark.
    a11y: { test: 'error' },
    layout: 'fullscreen',
    controls: { expanded: true },
    docs: { page: ElementPage, container: Container, extractArgTypes: argTypesOf, toc: { title: 'Sur cette page', headingSelector: 'h2, h3' }, lang: 'fr' },
    options: { storySort: { order: ['Bienvenue', 'Fondations', 'Éléments', 'Motifs', 'Dispositifs'] } },
    viewport: {
      options: {
        phone: { name: 'Téléphone (320)', styles: { width: '320px', height: '640px' }, type: 'mobile' },
        tablet: { name: 'Tablette (768)', styles: { width: '768px', height: '1024px' }, type: 'tablet' },
        desktop: { name: 'Ordinateur (1280)', styles: { width: '1280px', height: '800px' }, type: 'desktop' },
      },
    },
  },
};

export default preview;
