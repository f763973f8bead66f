package dev.kindling.web.admin;

import dev.kindling.conversation.CampaignDesk;
import dev.kindling.conversation.Unreached;
import dev.kindling.curriculum.Library;
import dev.kindling.insight.Remarks;
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
    Remarks remarks,
    Unreached unreached,
    Library library,
    Terminal terminal) {}
