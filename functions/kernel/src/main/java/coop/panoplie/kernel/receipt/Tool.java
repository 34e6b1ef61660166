package coop.panoplie.kernel.receipt;

import coop.panoplie.kernel.Text;

/** The tools a job sets going. Adding one adds a constant here, a folder and a line of routing. */
public enum Tool {
  FEE_CALCULATION(
      "fee-calculation", new Text("Calcul de la paie", "Loonberekening", "Pay calculation")),
  EMPLOYMENT_CONTRACT(
      "employment-contract",
      new Text("Contrat de travail", "Arbeidsovereenkomst", "Employment contract")),
  INVOICE("invoice", new Text("Facture", "Factuur", "Invoice")),
  NOTIFICATIONS("notifications", new Text("Avis", "Berichten", "Notifications"));

  private final String id;
  private final Text label;

  Tool(String id, Text label) {
    this.id = id;
    this.label = label;
  }

  /** The name in JSON, queues and addresses. */
  public String id() {
    return id;
  }

  public Text label() {
    return label;
  }
}
