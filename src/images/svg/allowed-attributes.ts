/**
 * Attributes whose value is CSS, in which an address may hide: the presentation attributes of SVG.
 * https://www.w3.org/TR/SVG2/styling.html#PresentationAttributes
 */
export const cssAttributes: ReadonlySet<string> = new Set(
  (
    'alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters ' +
    'color-rendering cursor direction display dominant-baseline fill fill-opacity fill-rule filter flood-color ' +
    'flood-opacity font font-family font-feature-settings font-kerning font-size font-size-adjust font-stretch ' +
    'font-style font-variant font-weight glyph-orientation-horizontal glyph-orientation-vertical image-rendering ' +
    'isolation kerning letter-spacing lighting-color line-height marker marker-end marker-mid marker-start mask ' +
    'mask-type mix-blend-mode opacity overflow paint-order pointer-events shape-rendering stop-color stop-opacity ' +
    'stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity ' +
    'stroke-width text-anchor text-decoration text-overflow text-rendering transform-origin transform-box ' +
    'unicode-bidi vector-effect visibility white-space word-spacing writing-mode'
  ).split(' '),
);

/** Attributes with numbers, names and words of their own grammar, which no program takes for an address. */
export const plainAttributes: ReadonlySet<string> = new Set(
  (
    'id class lang role tabindex version baseProfile type media xml:space xml:lang requiredExtensions systemLanguage ' +
    'viewBox preserveAspectRatio width height x y x1 y1 x2 y2 cx cy r rx ry fx fy fr dx dy rotate d points ' +
    'pathLength transform textLength lengthAdjust startOffset side method spacing ' +
    'gradientUnits gradientTransform spreadMethod offset patternUnits patternContentUnits patternTransform ' +
    'markerUnits markerWidth markerHeight refX refY orient clipPathUnits maskUnits maskContentUnits filterUnits ' +
    'primitiveUnits in in2 result mode values operator k1 k2 k3 k4 order kernelMatrix divisor bias targetX targetY ' +
    'edgeMode preserveAlpha kernelUnitLength surfaceScale diffuseConstant specularConstant specularExponent scale ' +
    'xChannelSelector yChannelSelector stdDeviation radius baseFrequency numOctaves seed stitchTiles azimuth ' +
    'elevation z pointsAtX pointsAtY pointsAtZ limitingConeAngle tableValues slope intercept amplitude exponent ' +
    'aria-label aria-labelledby aria-describedby aria-hidden aria-roledescription'
  ).split(' '),
);
