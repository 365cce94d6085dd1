package io.waymark.roadmap;

import io.waymark.roadmap.NotAWordFile.Reason;
import java.io.ByteArrayInputStream;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the parts of one Word file. None may define entities, and all together may hold so many elements only, so deep:
 * a small archive can unpack to what fills the memory.
 */
final class WordXml {
    static final int MOST_ELEMENTS = 600_000;
    static final int DEEPEST = 200;
    private static final Set<String> WITH_TEXT = Set.of("t", "delText", "instrText");
    private static final XMLInputFactory FACTORY = factory();

    private final WordDeadline deadline;
    private int left = MOST_ELEMENTS;

    WordXml(WordDeadline deadline) {
        this.deadline = deadline;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing outside is read");
        });
        return factory;
    }

    /** @throws NotAWordFile where it is no XML, or more of it than is read */
    WordElement read(byte[] xml) {
        try {
            var reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(xml));
            try {
                return read(reader);
            } finally {
                reader.close();
            }
        } catch (XMLStreamException broken) {
            throw new NotAWordFile(Reason.BROKEN);
        }
    }

    private WordElement read(XMLStreamReader reader) throws XMLStreamException {
        var root = WordElement.named("", Map.of());
        var open = new ArrayDeque<>(List.of(root));
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    var element = element(reader);
                    open.peek().children().add(element);
                    open.push(element);
                    if (open.size() > DEEPEST) throw new NotAWordFile(Reason.BROKEN);
                }
                case XMLStreamConstants.END_ELEMENT -> open.pop();
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (WITH_TEXT.contains(open.peek().name()))
                        open.peek().text().append(reader.getText());
                }
                case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
                    throw new NotAWordFile(Reason.BROKEN);
                default -> {}
            }
        }
        return root.children().get(0);
    }

    private WordElement element(XMLStreamReader reader) {
        if (--left < 0) throw new NotAWordFile(Reason.TOO_LARGE);
        deadline.check();
        int count = reader.getAttributeCount();
        if (count == 0) return WordElement.named(reader.getLocalName(), Map.of());
        var attributes = new HashMap<String, String>(count * 2);
        for (int i = 0; i < count; i++)
            attributes.putIfAbsent(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        return WordElement.named(reader.getLocalName(), attributes);
    }
}
