import type { APIRoute } from 'astro';
import { cardResponse } from '#components/cards/card-response.ts';
import { SITE_CARD } from '#components/cards/site-card.ts';

export const GET: APIRoute = () => cardResponse(SITE_CARD);
