/** Where the header has no room for words, a sign stands alone and the words are only heard. */
export const onlyHeardBelow = (width: 'sm' | 'md') =>
  ({
    position: { xs: 'absolute', [width]: 'static' },
    width: { xs: '1px', [width]: 'auto' },
    overflow: { xs: 'hidden', [width]: 'visible' },
    clipPath: { xs: 'inset(50%)', [width]: 'none' },
  }) as const;
