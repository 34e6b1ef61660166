package coop.panoplie.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;

/**
 * What a PDF file says of itself. The library writes the time of day; here it is the document's own
 * date, so that a document made twice is the same file.
 */
final class FileFacts {
  static final String PRODUCER = "Panoplie";

  private FileFacts() {}

  static void write(PDDocument document, Sheet sheet) throws IOException {
    Calendar dated = midnight(sheet.dated());
    var information = document.getDocumentInformation();
    information.setCreationDate(dated);
    information.setModificationDate(dated);
    information.setTitle(sheet.title());
    information.setAuthor(sheet.author());
    information.setProducer(PRODUCER);
    information.setCreator(PRODUCER);
    document.setDocumentId((long) sheet.html().hashCode());
    PDMetadata metadata = new PDMetadata(document);
    metadata.importXMPMetadata(Xmp.of(sheet).getBytes(StandardCharsets.UTF_8));
    document.getDocumentCatalog().setMetadata(metadata);
    Attachment attachment = sheet.attachment();
    if (attachment != null) {
      attach(document, attachment, dated);
    }
  }

  private static void attach(PDDocument document, Attachment attachment, Calendar dated)
      throws IOException {
    PDEmbeddedFile file =
        new PDEmbeddedFile(
            document, new ByteArrayInputStream(attachment.bytes()), COSName.FLATE_DECODE);
    file.setSubtype("text/xml");
    file.setSize(attachment.bytes().length);
    file.setCreationDate(dated);
    file.setModDate(dated);
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFile(Attachment.FILE_NAME);
    specification.setFileUnicode(Attachment.FILE_NAME);
    specification.setFileDescription("Factur-X");
    specification.setEmbeddedFile(file);
    specification.setEmbeddedFileUnicode(file);
    specification
        .getCOSObject()
        .setItem(COSName.getPDFName("AFRelationship"), COSName.getPDFName("Alternative"));
    PDEmbeddedFilesNameTreeNode leaf = new PDEmbeddedFilesNameTreeNode();
    leaf.setNames(Map.of(Attachment.FILE_NAME, specification));
    PDEmbeddedFilesNameTreeNode root = new PDEmbeddedFilesNameTreeNode();
    root.setKids(List.of(leaf));
    var catalog = document.getDocumentCatalog();
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(catalog);
    names.setEmbeddedFiles(root);
    catalog.setNames(names);
    COSArray associated = new COSArray();
    associated.add(specification);
    catalog.getCOSObject().setItem(COSName.getPDFName("AF"), associated);
  }

  private static Calendar midnight(LocalDate date) {
    Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
    calendar.clear();
    calendar.set(date.getYear(), date.getMonthValue() - 1, date.getDayOfMonth());
    return calendar;
  }
}
