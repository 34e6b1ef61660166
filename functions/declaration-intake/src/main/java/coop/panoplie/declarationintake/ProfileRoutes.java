package coop.panoplie.declarationintake;

import coop.panoplie.kernel.declaration.Profile;
import coop.panoplie.shell.http.Principal;
import coop.panoplie.shell.http.Problem;
import coop.panoplie.shell.http.Request;
import coop.panoplie.shell.http.Response;
import coop.panoplie.shell.http.Router;
import coop.panoplie.shell.store.Step;
import javax.inject.Inject;

/** Who the member is. */
final class ProfileRoutes {
  private final Profiles profiles;

  @Inject
  ProfileRoutes(Profiles profiles) {
    this.profiles = profiles;
  }

  void on(Router router) {
    router
        .read("GET /me", request -> answer(profiles.of(request.principal())))
        .write("PUT /me", this::save);
  }

  private Response save(Request request, Step step) {
    Principal member = request.principal();
    Profiled sent = Inputs.body(request, Profiled.class);
    Profile profile = sent.profile();
    Answered.clean(Limits.of("", profile));
    long current = profiles.of(member).version();
    Long seen = request.ifMatch() == null ? sent.version() : request.ifMatch();
    if (seen != null && seen != current) {
      throw Problem.stale();
    }
    return answer(profiles.save(step, member, profile, current));
  }

  private static Response answer(Profiles.Kept kept) {
    return Response.ok(Profiled.of(kept.profile(), kept.version())).etag(kept.version());
  }
}
