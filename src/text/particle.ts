/** A family name behind its particle: "de la" and "Cruz" are "de la Cruz"; "d'" and "al-" hold on to the name. */
export function withParticle(particle: string, family: string): string {
  return particle + (particle === '' || /['’-]$/.test(particle) ? '' : ' ') + family;
}
