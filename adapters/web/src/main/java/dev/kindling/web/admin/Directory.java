package dev.kindling.web.admin;

import dev.kindling.organisation.Organisation;
import dev.kindling.organisation.OrganisationId;
import dev.kindling.organisation.Organisations;
import java.util.List;
import java.util.Optional;

/** The organisations that a console looks after, as they are just now. */
final class Directory {
  private final Organisations organisations;

  Directory(Organisations organisations) {
    this.organisations = organisations;
  }

  /** All, those of real people first. */
  List<Organisation> all() {
    return organisations.all().stream()
        .flatMap(id -> organisations.find(id).stream())
        .sorted((one, other) -> Boolean.compare(one.practice(), other.practice()))
        .toList();
  }

  /** Those that nothing unprompted goes out of. */
  List<Organisation> hushed() {
    return all().stream().filter(Organisation::hushed).toList();
  }

  /** The organisation of an address or a form; empty for one that can't be. */
  Optional<Organisation> find(String id) {
    return id.matches("[a-z0-9][a-z0-9-]{0,39}")
        ? organisations.find(new OrganisationId(id))
        : Optional.empty();
  }

  /** The one that a form names. Where there is but one, the form doesn't ask. */
  Optional<Organisation> chosen(String id) {
    List<Organisation> all = all();
    if (all.size() == 1) return Optional.of(all.getFirst());
    return all.stream().filter(one -> one.id().value().equals(id)).findFirst();
  }
}
