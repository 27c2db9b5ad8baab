import type { ArgTypes } from '@storybook/web-components-vite';
import manifest from '../dist/custom-elements.json' with { type: 'json' };

interface Attribute {
  readonly name: string;
  readonly description: string;
  readonly default: string;
  readonly type: { readonly text: string };
}

interface Manifest {
  readonly modules: readonly {
    readonly declarations?: readonly { readonly attributes?: readonly Attribute[] }[];
  }[];
}

const attributes = (manifest as Manifest).modules
  .flatMap(({ declarations = [] }) => declarations)
  .flatMap((declaration) => declaration.attributes ?? []);

/** A control for each attribute in the manifest. Storybook’s own take `header` for the part of that name, and offer no choices. */
export const attributeControls: ArgTypes = Object.fromEntries(
  attributes.map(({ name, description, default: standard, type }) => {
    const options = [...type.text.matchAll(/'([^']+)'/g)].map(([, choice]) => choice);
    const plain = type.text === 'boolean' || type.text === 'number' ? type.text : 'text';
    return [
      name,
      {
        name,
        description,
        ...(options.length > 0
          ? { control: { type: 'select' as const }, options }
          : { control: { type: plain } as const }),
        table: {
          category: 'attributes',
          type: { summary: type.text },
          defaultValue: { summary: standard },
        },
      },
    ];
  }),
);
