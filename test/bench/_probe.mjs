import {chromium} from 'playwright-core'; import {staticServer} from '../../src/serve/static-server.ts';
const [,,dist,...paths]=process.argv;
const s=staticServer(dist); await new Promise(r=>s.listen(0,'127.0.0.1',r)); const base=`http://127.0.0.1:${s.address().port}`;
const b=await chromium.launch({executablePath:'/usr/bin/chromium-headless-shell',args:['--no-sandbox','--disable-gpu']});
for(const path of paths){
const p=await b.newPage({viewport:{width:1280,height:800}}); p.on('pageerror',e=>console.log('ERR',e.stack)); p.on('console',m=>['error','warning'].includes(m.type())&&console.log('CONSOLE',m.text()));
const cdp=await p.context().newCDPSession(p); await cdp.send('Performance.enable');
await p.goto(base+path);
const adj=p.locator('button.adjust').first(); let sel=p.locator('input[type=range]').first();
if(path.includes('essays')&&await adj.count()){ await adj.click(); sel=p.locator('.adjust-bubble:popover-open input[type=range]').first(); }
await sel.scrollIntoViewIfNeeded(); await p.waitForTimeout(1500);
const bb=await sel.boundingBox(); const y=bb.y+bb.height/2; await p.mouse.move(bb.x+bb.width*.3,y); await p.mouse.down();
for(let i=0;i<10;i++){await p.mouse.move(bb.x+bb.width*(.3+i*.02),y); await p.waitForTimeout(60);}
await p.evaluate(()=>{window.__m=[];window.__frame=0;window.__inputs=[];const t=()=>{window.__frame++;requestAnimationFrame(t)};requestAnimationFrame(t);addEventListener('input',()=>window.__inputs.push(window.__frame),true);
 new MutationObserver(l=>{const names={};for(const r of l){const e=r.target.nodeType===1?r.target:r.target.parentElement;const k=(e?.closest('[class]')?.getAttribute('class')??'?').slice(0,20)+'/'+(r.attributeName??r.type);names[k]=(names[k]??0)+1}window.__m.push([window.__frame,l.length,names])}).observe(document,{subtree:true,childList:true,attributes:true,characterData:true})});
const get=async()=>Object.fromEntries((await cdp.send('Performance.getMetrics')).metrics.map(m=>[m.name,m.value]));
const a=await get(); let n=0;
for(let i=0;i<8;i++){await p.mouse.move(bb.x+bb.width*(.4+i*.03),y); n++; await p.waitForTimeout(60);}
const c=await get();
const r=await p.evaluate(()=>({m:window.__m,i:window.__inputs}));
await p.mouse.up();
const frames=new Set(r.m.map(x=>x[0]));
console.log(path,'inputs',r.i.length,'frames with change',frames.size,'layouts/in',((c.LayoutCount-a.LayoutCount)/r.i.length).toFixed(2),'styles/in',((c.RecalcStyleCount-a.RecalcStyleCount)/r.i.length).toFixed(2),'script ms/in',((c.ScriptDuration-a.ScriptDuration)*1000/r.i.length).toFixed(2),'layout',((c.LayoutDuration-a.LayoutDuration)*1000/r.i.length).toFixed(2),'style',((c.RecalcStyleDuration-a.RecalcStyleDuration)*1000/r.i.length).toFixed(2),'task',((c.TaskDuration-a.TaskDuration)*1000/r.i.length).toFixed(2));
console.log(JSON.stringify(r.m.slice(3,6).map(x=>[x[0],x[1],Object.entries(x[2]).sort((a,b)=>b[1]-a[1]).slice(0,14)])));
await p.waitForTimeout(600);
const dis=await p.evaluate(()=>{const v=new Map();for(const e of document.querySelectorAll('[data-cell]')){const k=e.dataset.cell;v.set(k,(v.get(k)??new Set()).add(e.dataset.value))}return [...v].filter(([,s])=>s.size>1).map(([k,s])=>k+': '+[...s].join('|')).slice(0,5)});
console.log('disagreeing',dis);
await p.close();
}
await b.close(); s.close();
