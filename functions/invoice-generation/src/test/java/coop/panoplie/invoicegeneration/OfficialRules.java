package coop.panoplie.invoicegeneration;

import com.helger.diver.api.coord.DVRCoordinate;
import com.helger.io.resource.inmemory.ReadableResourceByteArray;
import com.helger.phive.api.execute.ValidationExecutionManager;
import com.helger.phive.api.executorset.ValidationExecutorSetRegistry;
import com.helger.phive.api.validity.IValidityDeterminator;
import com.helger.phive.en16931.EN16931Validation;
import com.helger.phive.france.FranceCTCValidation;
import com.helger.phive.peppol.PeppolValidation2026_05;
import com.helger.phive.xml.source.IValidationSourceXML;
import com.helger.phive.xml.source.ValidationSourceXML;
import coop.panoplie.kernel.invoice.Invoice;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The rules as published: Peppol BIS Billing 3.0.21 (May 2026), EN 16931 1.3.16, French CTC 1.3.
 */
final class OfficialRules {
  private static final DVRCoordinate PEPPOL_INVOICE = id("eu.peppol.bis3", "invoice", "2026.5");
  private static final DVRCoordinate PEPPOL_CREDIT = id("eu.peppol.bis3", "creditnote", "2026.5");
  private static final DVRCoordinate UBL_INVOICE = id("eu.cen.en16931", "ubl", "1.3.16");
  private static final DVRCoordinate UBL_CREDIT = id("eu.cen.en16931", "ubl-creditnote", "1.3.16");
  private static final DVRCoordinate CII = id("eu.cen.en16931", "cii", "1.3.16");
  private static final DVRCoordinate FRENCH = id("fr.ctc", "cii", "1.3.0");

  /** How an electronic address begins in either syntax: the seller's, then the buyer's. */
  private static final String ADDRESS = "<cbc:EndpointID|<ram:URIUniversalCommunication";

  private static final ValidationExecutorSetRegistry<IValidationSourceXML> REGISTRY = registry();

  private OfficialRules() {}

  /**
   * Errors and warnings; empty when the document follows every rule that concerns it. A buyer
   * without an electronic address, such as a person or a firm outside the Union, gets a file that
   * travels neither by Peppol nor by the French platforms: EN 16931 alone concerns it.
   */
  static List<String> faults(Invoice invoice, byte[] xml) {
    boolean delivered = new String(xml, StandardCharsets.UTF_8).split(ADDRESS).length > 2;
    boolean credit = invoice.kind() == Invoice.Kind.CREDIT_NOTE;
    List<String> faults = new ArrayList<>();
    switch (invoice.heading().country()) {
      case FR -> {
        check(CII, xml, faults);
        if (delivered) {
          check(FRENCH, xml, faults);
        }
      }
      case BE -> {
        if (delivered) {
          check(credit ? PEPPOL_CREDIT : PEPPOL_INVOICE, xml, faults);
        } else {
          check(credit ? UBL_CREDIT : UBL_INVOICE, xml, faults);
        }
      }
    }
    return faults;
  }

  /** By EN 16931 alone: buyers that Peppol does not reach. */
  static List<String> coreFaults(byte[] xml) {
    List<String> faults = new ArrayList<>();
    check(UBL_INVOICE, xml, faults);
    return faults;
  }

  private static void check(DVRCoordinate rules, byte[] xml, List<String> faults) {
    var source = ValidationSourceXML.create(new ReadableResourceByteArray(xml));
    var results =
        ValidationExecutionManager.executeValidation(
            IValidityDeterminator.createDefault(), REGISTRY.getOfID(rules), source, Locale.ENGLISH);
    for (var result : results) {
      if (result.isSkipped()) {
        faults.add(rules.getAsSingleID() + " skipped " + result.getValidationArtefact());
      }
      for (var error : result.getErrorList()) {
        faults.add(error.getErrorID() + " " + error.getErrorText(Locale.ENGLISH));
      }
    }
  }

  private static ValidationExecutorSetRegistry<IValidationSourceXML> registry() {
    ValidationExecutorSetRegistry<IValidationSourceXML> registry =
        new ValidationExecutorSetRegistry<>();
    EN16931Validation.initEN16931(registry);
    PeppolValidation2026_05.init(registry);
    FranceCTCValidation.initFranceCTC(registry);
    return registry;
  }

  private static DVRCoordinate id(String group, String artifact, String version) {
    return DVRCoordinate.parseOrNull(group + ":" + artifact + ":" + version);
  }
}
