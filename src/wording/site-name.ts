export const SITE_NAME = 'At the Margin';
