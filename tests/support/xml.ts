import { readFileSync } from 'node:fs';
import {
  RelaxNGValidator,
  XmlBufferInputProvider,
  XmlDocument,
  xmlRegisterInputProvider,
  XmlValidateError,
  XsdValidator,
} from 'libxml2-wasm';

/** Elements of XHTML that a sitemap may carry: links to the same page in other languages. */
const XHTML_LINK = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="http://www.w3.org/1999/xhtml">
  <xs:element name="link">
    <xs:complexType>
      <xs:attribute name="rel" use="required" fixed="alternate"/>
      <xs:attribute name="hreflang" use="required" type="xs:language"/>
      <xs:attribute name="href" use="required" type="xs:anyURI"/>
    </xs:complexType>
  </xs:element>
</xs:schema>`;
const SITEMAP = `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">
  <xs:import namespace="http://www.sitemaps.org/schemas/sitemap/0.9" schemaLocation="sitemap.xsd"/>
  <xs:import namespace="http://www.w3.org/1999/xhtml" schemaLocation="xhtml-link.xsd"/>
</xs:schema>`;

xmlRegisterInputProvider(
  new XmlBufferInputProvider({
    // The schema of sitemaps.org, as the package that writes sitemaps carries it.
    'sitemap.xsd': readFileSync(new URL('schema/sitemap.xsd', import.meta.resolve('sitemap/package.json'))),
    'xhtml-link.xsd': Buffer.from(XHTML_LINK),
  }),
);

const sitemap = XsdValidator.fromDoc(XmlDocument.fromString(SITEMAP));
const rss = RelaxNGValidator.fromDoc(XmlDocument.fromBuffer(readFileSync(new URL('rss-2.0.rng', import.meta.url))));

/** What is wrong with a document of this kind; nothing, when it is right. Throws where it is not well-formed. */
export function xmlProblems(kind: 'sitemap' | 'rss', xml: string): string[] {
  using document = XmlDocument.fromString(xml);
  try {
    (kind === 'sitemap' ? sitemap : rss).validate(document);
    return [];
  } catch (error) {
    if (error instanceof XmlValidateError)
      return error.details.map(({ message, line }) => `${line}: ${message.trim()}`);
    throw error;
  }
}

/** The texts that an XPath finds in a document. */
export function xmlTexts(xml: string, path: string, namespaces: Record<string, string> = {}): string[] {
  using document = XmlDocument.fromString(xml);
  return document.find(path, namespaces).map((node) => node.content);
}
