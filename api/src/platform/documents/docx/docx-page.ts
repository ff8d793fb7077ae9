import {
  AlignmentType,
  convertMillimetersToTwip,
  Header,
  type ISectionPropertiesOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  TextRun,
} from 'docx';

export interface PageShape {
  readonly landscape: boolean;
  /** Millimetres. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const mm = convertMillimetersToTwip;
const a4 = { short: 210, long: 297 };

/** A4 in either orientation. The first page of the document carries no number. */
export function pageProperties(shape: PageShape, isFirst: boolean): ISectionPropertiesOptions {
  return {
    titlePage: isFirst,
    page: {
      // The library turns the sheet itself when it is landscape.
      size: {
        width: mm(a4.short),
        height: mm(a4.long),
        orientation: shape.landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
      },
      margin: {
        left: mm(shape.left),
        right: mm(shape.right),
        top: mm(shape.top),
        bottom: mm(shape.bottom),
        header: mm(10),
        footer: mm(8),
      },
    },
  };
}

/** Width of the text between the margins, in twentieths of a point. */
export function textWidth(shape: PageShape): number {
  const sheet = shape.landscape ? a4.long : a4.short;
  return mm(sheet - shape.left - shape.right);
}

/** The number of the page, in the middle above the text. */
export function pageNumberHeader(): Header {
  return new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: 24 })],
      }),
    ],
  });
}
