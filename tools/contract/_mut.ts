import { readFileSync } from 'node:fs';
import { loadDescription } from '../../sandbox/site/openapi';
import { compareDescriptions } from './compare';
const officials=[['jira-platform-v3.openapi.json','ErrorCollection'],['jsm.openapi.json','ErrorResponse']].map(([n,e])=>({document:JSON.parse(readFileSync('/work/shared/contracts/'+n,'utf8')),errorSchema:e!}));
const base=JSON.parse(JSON.stringify(loadDescription()));
const only=(d:any)=>compareDescriptions(d,officials).deviations.length;
let t0=performance.now(); only(base); console.log('ms',performance.now()-t0);
const stats:Record<string,[number,number]>={}; const missed:string[]=[];
function tryM(kind:string,where:string,mut:(d:any)=>void){const d=structuredClone(base); mut(d); let n=0; try{n=only(d)}catch(e){n=1} const s=stats[kind]??=[0,0]; s[1]++; if(n>0)s[0]++; else missed.push(kind+' '+where);}
function at(d:any,p:string[]){return p.reduce((o,k)=>o[k],d)}
function walk(o:any,p:string[],f:(o:any,p:string[])=>void){ if(o&&typeof o==='object'){f(o,p); for(const k of Object.keys(o)) walk(o[k],[...p,k],f);} }
walk({paths:base.paths,components:{parameters:base.components.parameters,schemas:base.components.schemas}},[],(o,p)=>{
 const w=p.join('/'); const isSchemaProps=p.at(-1)==='properties'&&!p.includes('parameters_');
 if(isSchemaProps){ for(const k of Object.keys(o)){ tryM('rename',w+'/'+k,d=>{const x=at(d,p); x[k+'X']=x[k]; delete x[k];}); 
   if(typeof o[k].type==='string') tryM('type',w+'/'+k,d=>{const x=at(d,[...p,k]); x.type=x.type==='boolean'?'string':'boolean'; delete x.enum; delete x.format;delete x.properties; delete x.items; delete x.additionalProperties;}); } }
 if(p.at(-1)==='schema'&&typeof o.type==='string'&&!isSchemaProps) tryM('schematype',w,d=>{const x=at(d,p); x.type=x.type==='boolean'?'integer':'boolean'; delete x.enum;delete x.items;});
 if(o.additionalProperties===false) tryM('opened',w,d=>{delete at(d,p).additionalProperties});
 if(typeof o.in==='string'&&o.name) { tryM('paramname',w,d=>{at(d,p).name+='X'}); tryM('paramplace',w,d=>{at(d,p).in='header'}); }
 if(o.schema?.default!==undefined) tryM('default',w,d=>{const x=at(d,p).schema; x.default=typeof x.default==='boolean'?!x.default:x.default+'1'});
 if(o.operationId) { tryM('opid',w,d=>{const x=at(d,p); x.operationId+='X'; delete x['x-official-operation-id']}); tryM('scope',w,d=>{at(d,p)['x-scopes'].push('read:me')}); tryM('experimental',w,d=>{const x=at(d,p);x['x-experimental']=!x['x-experimental']}); tryM('anon',w,d=>{const x=at(d,p);x['x-anonymous']=!x['x-anonymous']});
   if(o.requestBody) {tryM('nobody',w,d=>{delete at(d,p).requestBody}); tryM('optbody',w,d=>{at(d,p).requestBody.required=false});}
   tryM('status',w,d=>{at(d,p).responses['418']={description:''}}); }
 if(Array.isArray(o.enum)) tryM('enum',w,d=>{at(d,p).enum.push('zzz')});
});
console.log(stats); console.log(missed.join('\n'));
