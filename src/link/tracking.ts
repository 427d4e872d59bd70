const TRACKING =
  /^(utm_\w*|\w*clid|mc_[ce]id|igsh(?:id)?|si|ref(?:_src|_url|errer)?|source|share|feature|_hs\w+|_g[al]|amp|cmpid|trk|spm)$/i;

/** Whether others hang such a key on links: it says nothing of the state, and no input may be called so. */
export const isTracking = (key: string): boolean => TRACKING.test(key);
