import {chromium} from 'playwright-core'; import {staticServer} from '../../src/serve/static-server.ts'; import fs from 'node:fs';
const s=staticServer('dist'); await new Promise(r=>s.listen(0,'127.0.0.1',r)); const base=`http://127.0.0.1:${s.address().port}`;
const b=await chromium.launch({executablePath:'/usr/bin/chromium-headless-shell',args:['--no-sandbox','--disable-gpu']});
const read=async(path)=>{const p=await b.newPage({viewport:{width:1280,height:800}});await p.goto(base+path);await p.waitForTimeout(1500);
 await p.evaluate(async()=>{for(let i=0;i<document.body.scrollHeight;i+=400){scrollTo(0,i);await new Promise(r=>setTimeout(r,30))}}); await p.waitForTimeout(2500);
 const t=await p.evaluate(()=>{for(const f of document.querySelectorAll('main details'))f.open=true;return document.querySelector('main').innerText.split('\n').filter(l=>l.trim())});await p.close();return t;};
for(const [c,sc] of [['metered-inference','price-war'],['saas','like-zoom'],['moviepass','q2-2018']]){
 if(!fs.existsSync(`dist/cases/${c}/${sc}`)){console.log('no',c,sc,fs.readdirSync('dist/cases/'+c));continue}
 const a=await read(`/cases/${c}/?from=${sc}&rev=1`), d=await read(`/cases/${c}/${sc}/`); const A=new Set(a),D=new Set(d);
 console.log(c,sc,'only under link:',a.filter(l=>!D.has(l)).slice(0,40),'only served:',d.filter(l=>!A.has(l)).slice(0,40));
}
await b.close(); s.close();
