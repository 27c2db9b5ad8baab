import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import { configs as wc } from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

export default tseslint.config(
  { ignores: ['dist/', 'storybook-static/', 'coverage/', '.reports/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', noInlineConfig: true } },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked, lit['flat/recommended'], wc['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari takes a list without markers for no list unless it says that it is one.
      'lit-a11y/no-redundant-role': 'off',
      // The painted stage is for pointers; the frame around it hears the keys, and the list has a button for each event.
      'lit-a11y/click-events-have-key-events': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
    },
  },
  {
    // Chai's assertions are expressions.
    files: ['**/*.spec.ts'],
    rules: {
      '@typescript-eslint/no-unused-expressions': 'off',
      // @open-wc/testing types `equal` as a promise; it is none.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [{ from: 'package', package: '@open-wc/semantic-dom-diff', name: 'Equal' }],
        },
      ],
    },
  },
  {
    files: ['**/*.mjs', '**/*.js'],
    languageOptions: {
      globals: { process: false, console: false, Buffer: false, URL: false, performance: false },
    },
  },
  {
    // Half of a benchmark runs in a page.
    files: ['tests/bench/**'],
    languageOptions: {
      globals: {
        document: false,
        MessageChannel: false,
        PerformanceObserver: false,
        requestAnimationFrame: false,
        setTimeout: false,
        clearTimeout: false,
      },
    },
  },
);
