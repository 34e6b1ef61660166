package coop.panoplie.notifications;

import coop.panoplie.kernel.Text;
import coop.panoplie.kernel.declaration.Client;
import coop.panoplie.kernel.declaration.Job;
import coop.panoplie.kernel.declaration.Mission;
import coop.panoplie.kernel.receipt.ToolState;
import java.util.ArrayList;
import java.util.List;

/** The messages around the job itself: it stands, or it is called off. */
final class JobLetters {

  private final Portal portal;

  JobLetters(Portal portal) {
    this.portal = portal;
  }

  /** To the member: the job stands, the work days are attached. */
  Wording confirmed(Job job) {
    Text body =
        switch (job.confirmation().means()) {
          case CLIENT ->
              new Text(
                  "{client} a accepté l’offre : la mission est confirmée.",
                  "{client} heeft de offerte aanvaard: de opdracht is bevestigd.",
                  "{client} accepted the offer: the job is confirmed.");
          case PROOF ->
              new Text(
                  "La preuve de commande de {client} est enregistrée : la mission est confirmée.",
                  "Het bestelbewijs van {client} is geregistreerd: de opdracht is bevestigd.",
                  "The proof of order from {client} is on file: the job is confirmed.");
        };
    return new Wording(
        new Text(
                "Mission confirmée : {title}",
                "Opdracht bevestigd: {title}",
                "Job confirmed: {title}")
            .with("title", title(job)),
        List.of(
            body.with("client", clientName(job)),
            new Text(
                "Vos jours de travail sont joints pour votre agenda. Le contrat et la facture"
                    + " suivent.",
                "Uw werkdagen zitten in bijlage voor uw agenda. De overeenkomst en de factuur"
                    + " volgen.",
                "Your work days are attached for your calendar. The contract and the invoice"
                    + " follow.")),
        about(job),
        openJob(job));
  }

  /** To the member: it is off, and every tool undoes its part. */
  Wording cancelledForMember(Job job, String reason) {
    List<Wording.Row> rows = new ArrayList<>(about(job));
    rows.add(new Wording.Row(Labels.REASON, Text.same(reason)));
    return new Wording(
        cancelledSubject(job),
        List.of(
            new Text(
                "La mission est annulée. Chaque outil défait ce qu’il avait fait ; la page de la"
                    + " mission dit où il en est.",
                "De opdracht is geannuleerd. Elk onderdeel maakt ongedaan wat het deed; de pagina"
                    + " van de opdracht toont hoever het staat.",
                "The job is cancelled. Every tool undoes what it did; the job’s page shows how"
                    + " far it is.")),
        rows,
        openJob(job));
  }

  /** To the client. The reason is the member's to tell. */
  Wording cancelledForClient(Job job) {
    return new Wording(
        cancelledSubject(job),
        List.of(
            new Text(
                    "La mission que {member} devait réaliser pour vous par Panoplie est annulée.",
                    "De opdracht die {member} via Panoplie voor u zou uitvoeren, is geannuleerd.",
                    "The job that {member} was to carry out for you through Panoplie is cancelled.")
                .with("member", job.member().fullName()),
            new Text(
                "Si une facture a été émise, vous recevrez la note de crédit correspondante.",
                "Als er een factuur was, ontvangt u de bijbehorende creditnota.",
                "If an invoice was issued, you will receive the matching credit note.")),
        List.of(
            new Wording.Row(Labels.MISSION, title(job)),
            new Wording.Row(Labels.DATES, Shown.days(job.content().work()))),
        null);
  }

  /** To the member: a tool cannot do its part, and what to do about it. */
  Wording refused(String jobId, JobBasics job, ToolNews news, ToolState.Refused refused) {
    Text tool = news.tool().label();
    return new Wording(
        new Text(
                "À régler : {tool}, {title}",
                "Te regelen: {tool}, {title}",
                "To settle: {tool}, {title}")
            .with("tool", tool)
            .with("title", job.title()),
        List.of(
            new Text(
                    "{tool} : {because} Que faire : {what}",
                    "{tool}: {because} Wat te doen: {what}",
                    "{tool}: {because} What to do: {what}")
                .with("tool", tool)
                .with("because", refused.because())
                .with("what", refused.whatToDo())),
        List.of(new Wording.Row(Labels.MISSION, job.title())),
        new Wording.Link(Labels.OPEN_JOB, portal.job(jobId)));
  }

  static Text title(Job job) {
    Mission mission = job.content().mission();
    return mission == null || mission.title() == null ? Labels.MISSION : Text.same(mission.title());
  }

  static String clientName(Job job) {
    Client client = job.content().client();
    return client == null || client.name() == null ? "–" : client.name();
  }

  static List<Wording.Row> about(Job job) {
    return List.of(
        new Wording.Row(Labels.MISSION, title(job)),
        new Wording.Row(Labels.CLIENT, Text.same(clientName(job))),
        new Wording.Row(Labels.DATES, Shown.days(job.content().work())));
  }

  private static Text cancelledSubject(Job job) {
    return new Text(
            "Mission annulée : {title}", "Opdracht geannuleerd: {title}", "Job cancelled: {title}")
        .with("title", title(job));
  }

  private Wording.Link openJob(Job job) {
    return new Wording.Link(Labels.OPEN_JOB, portal.job(job.id()));
  }
}
