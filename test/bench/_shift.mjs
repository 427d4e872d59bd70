import {chromium} from 'playwright-core'; import {staticServer} from '../../src/serve/static-server.ts';
const s=staticServer('dist'); await new Promise(r=>s.listen(0,'127.0.0.1',r)); const base=`http://127.0.0.1:${s.address().port}`;
const b=await chromium.launch({executablePath:'/usr/bin/chromium-headless-shell',args:['--no-sandbox','--disable-gpu']});
for(const [path,w,all] of [['/',1280],['/',360],['/cases/metered-inference/',1280],['/cases/metered-inference/',360],['/embed/bar-saas/',400],['/compare/saas/gym/',360],['/arguments/inference-pays-for-itself/',360]]){
 const p=await b.newPage({viewport:{width:w,height:800}});await p.goto(base+path);await p.waitForTimeout(800);
 const n=Math.min(6,await p.locator('input[type=range]:visible').count());
 for(let k=0;k<n;k++){
  const sel=p.locator('input[type=range]:visible').nth(k); await sel.scrollIntoViewIfNeeded(); await p.waitForTimeout(400);
  const ys=await sel.evaluate(async el=>{const out=[];const blocks=()=>[...document.querySelectorAll('main *')].filter(e=>e.compareDocumentPosition(el)&4&&!e.contains(el)).map(e=>[e,e.getBoundingClientRect().height]);
   const set=Object.getOwnPropertyDescriptor(HTMLInputElement.prototype,'value').set; const start=el.value; let base=null; const culprits=new Map();
   for(let i=0;i<=40;i++){set.call(el,String(i*25));el.dispatchEvent(new Event('input',{bubbles:true}));await new Promise(r=>requestAnimationFrame(()=>requestAnimationFrame(r)));const y=el.getBoundingClientRect().top+scrollY; out.push(Math.round(y)); const bl=blocks(); if(base&&y!==out[0]) for(const [e,h] of bl){const o=base.get(e); if(o!==undefined&&Math.abs(o-h)>1&&![...e.children].some(c=>base.has(c)&&Math.abs(base.get(c)-c.getBoundingClientRect().height)>1)) culprits.set(e.className.baseVal??e.className,(e.textContent??'').slice(0,60))} base??=new Map(bl);}
   return {min:Math.min(...out),max:Math.max(...out),culprits:[...culprits]}});
  console.log(path,w,k,await sel.getAttribute('data-input'),ys.max-ys.min,JSON.stringify(ys.culprits));
  await p.keyboard.press('Escape');
 }
 await p.close();
}
await b.close(); s.close();
