import type { GlobalTypes } from 'storybook/internal/types';

/** What the toolbar offers: the circumstances in which every story is to be looked at. */
export const globalTypes: GlobalTypes = {
  width: {
    description: 'Width of the column around the timeline',
    toolbar: {
      title: 'Width',
      icon: 'grow',
      dynamicTitle: true,
      items: [
        { value: 'full', title: 'Full width' },
        ...['320', '360', '480', '768', '1200'].map((value) => ({ value, title: `${value} px` })),
      ],
    },
  },
  scheme: {
    description: 'Colour scheme of the page',
    toolbar: {
      title: 'Scheme',
      icon: 'mirror',
      dynamicTitle: true,
      items: [
        { value: 'light dark', title: 'As the system' },
        { value: 'light', title: 'Light' },
        { value: 'dark', title: 'Dark' },
      ],
    },
  },
  direction: {
    description: 'Direction of writing of the page',
    toolbar: {
      title: 'Direction',
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
  locale: {
    description: 'Language of the page',
    toolbar: {
      title: 'Locale',
      icon: 'globe',
      dynamicTitle: true,
      items: [
        { value: 'en', title: 'English' },
        { value: 'en-US', title: 'English (US)' },
        { value: 'fr', title: 'Français' },
        { value: 'de', title: 'Deutsch' },
        { value: 'ar', title: 'العربية' },
        { value: 'ja', title: '日本語' },
      ],
    },
  },
  motion: {
    description: 'Whether the reader asks for less motion',
    toolbar: {
      title: 'Motion',
      icon: 'play',
      dynamicTitle: true,
      items: [
        { value: 'system', title: 'Motion as the system' },
        { value: 'reduce', title: 'Reduced motion' },
      ],
    },
  },
};

export const initialGlobals = {
  width: 'full',
  scheme: 'light dark',
  direction: 'ltr',
  locale: 'en',
  motion: 'system',
};
