/**
 * What may stand in a published SVG: shapes, text, paint and filters. Not here, and so removed with all they hold:
 * script, foreignObject, metadata, animation (it can set a link), feImage, iframe and what editors add of their own.
 */
export const allowedElements: ReadonlySet<string> = new Set(
  (
    'svg g defs symbol use switch title desc a style view ' +
    'path rect circle ellipse line polyline polygon image text tspan textPath ' +
    'linearGradient radialGradient stop pattern marker clipPath mask filter ' +
    'feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap ' +
    'feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode ' +
    'feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence'
  ).split(' '),
);
