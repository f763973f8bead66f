package dev.kindling.web.admin;

import dev.kindling.conversation.CampaignDesk;
import dev.kindling.curriculum.Library;
import dev.kindling.organisation.Organisations;

/**
 * What the admin console works with.
 *
 * @param library whose tracks an audience can be
 */
public record AdminDesk(
    AdminAccess access,
    CampaignDesk campaigns,
    Organisations organisations,
    Library library,
    Terminal terminal) {}
