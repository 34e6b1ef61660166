package coop.panoplie.invoicegeneration.xml;

import coop.panoplie.kernel.Nullable;
import java.io.ByteArrayOutputStream;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes XML element by element; names carry their prefix, such as {@code cbc:ID}. */
final class Tree {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final XMLStreamWriter writer;

  /** The inside of an element. */
  interface Inside {
    void write();
  }

  /**
   * @param namespaces prefix to namespace; the empty prefix is the root's own
   */
  Tree(String root, Map<String, String> namespaces) {
    try {
      writer = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
      writer.writeStartDocument("UTF-8", "1.0");
      writer.writeStartElement(root);
      for (Map.Entry<String, String> namespace : namespaces.entrySet()) {
        String name = namespace.getKey().isEmpty() ? "xmlns" : "xmlns:" + namespace.getKey();
        writer.writeAttribute(name, namespace.getValue());
      }
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An element with others inside. */
  void element(String name, Inside inside) {
    try {
      writer.writeStartElement(name);
      inside.write();
      writer.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** An element with text, left out when there is none; attributes as name, value pairs. */
  void text(String name, @Nullable Object value, String... attributes) {
    if (value == null) {
      return;
    }
    try {
      writer.writeStartElement(name);
      for (int i = 0; i < attributes.length; i += 2) {
        writer.writeAttribute(attributes[i], attributes[i + 1]);
      }
      writer.writeCharacters(value.toString());
      writer.writeEndElement();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  byte[] bytes() {
    try {
      writer.writeEndElement();
      writer.writeEndDocument();
      writer.close();
      return out.toByteArray();
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }
}
