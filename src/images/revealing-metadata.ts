import readExif from 'exif-reader';
import sharp from 'sharp';
import { mostPixels } from './image-settings.ts';
import { hasImageName } from './published-names.ts';

/** Words that programs for DICOM leave in the comments and XMP of the pictures that they export. */
const dicomWords = ['PatientName', 'PatientID', 'PatientBirthDate', "Patient's Name", 'StudyInstanceUID', 'dicom:'];

/**
 * What the metadata of an image file betray about a patient or the one who took it, each as the end of the sentence "The
 * file tells …". Nothing for files that are no images: what is wrong with these is said elsewhere.
 */
export async function revealingMetadata(name: string, bytes: Buffer): Promise<string[]> {
  if (!hasImageName(name) || bytes.length === 0) return [];
  const { exif, xmp } = await sharp(bytes, { limitInputPixels: mostPixels })
    .metadata()
    .catch(() => ({ exif: undefined, xmp: undefined }));
  const isDicom = dicomWords.some((word) => bytes.includes(word) || xmp?.includes(word));
  return [...(exif ? exifTells(exif) : []), ...(isDicom ? ['the patient or the examination (remains of DICOM)'] : [])];
}

function exifTells(exif: Buffer): string[] {
  const { Image: image = {}, Photo: photo = {}, GPSInfo: gps = {} } = readable(exif);
  const has = (...values: readonly unknown[]): boolean => values.some((value) => value !== undefined && value !== '');
  return [
    ...(has(gps.GPSLatitude, gps.GPSDestLatitude) ? ['the place where it was taken (GPS)'] : []),
    ...(has(photo.BodySerialNumber, photo.LensSerialNumber, image['CameraSerialNumber'])
      ? ['the serial number of the camera']
      : []),
    ...(has(photo.DateTimeOriginal, photo.DateTimeDigitized) ? ['when it was taken'] : []),
    ...(has(image.Artist, photo.CameraOwnerName, image['XPAuthor']) ? ['the name of a person'] : []),
  ];
}

/** Damaged EXIF tells nobody anything. */
function readable(exif: Buffer): Partial<ReturnType<typeof readExif>> {
  try {
    return readExif(exif);
  } catch {
    return {};
  }
}
