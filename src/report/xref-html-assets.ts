import { palette } from './html-page.ts';

/** The style sheet of the page: readable on paper, in the dark and without colour. */
export const XREF_STYLE = `
${palette}
*{box-sizing:border-box}
body{font:1rem/1.5 system-ui,sans-serif;margin:0;color:var(--ink);background:var(--ground)}
h1{font-size:1.5rem;line-height:1.25}h2{font-size:1.2rem}
main,header,footer{max-width:76rem;margin:0 auto;padding:0 1rem}
a{color:var(--link)}
.skip{position:absolute;left:-99rem}.skip:focus{left:1rem;top:1rem;background:var(--ground);padding:.5rem}
form{display:flex;flex-wrap:wrap;gap:.75rem 1.5rem;align-items:end;padding:1rem;background:var(--soft);border:1px solid var(--line)}
fieldset{border:1px solid var(--line);padding:.25rem .75rem}
label{display:inline-block;margin-right:.75rem}
select,input[type=search]{font:inherit;max-width:min(18rem,100%);display:block}button{font:inherit}
button,select,input,summary,[tabindex]{outline-offset:2px}
:focus-visible{outline:3px solid var(--link)}
ol.links{list-style:none;padding:0}
article{border:1px solid var(--line);border-left-width:.5rem;margin:0 0 1rem;padding:.75rem 1rem}
article[data-type=agrees]{border-left-style:solid}article[data-type=conflicts]{border-left-style:double}
article[data-type=addresses]{border-left-style:dashed}article[data-type=related],article[data-type=cites]{border-left-style:dotted}
article h3{font-size:1rem;margin:0}.about{margin:0 0 .5rem;font-size:.875rem;color:var(--quiet)}
.pair{display:grid;grid-template-columns:1fr 1fr;gap:1rem}
@media (max-width:44rem){.pair{grid-template-columns:1fr}}
figure{margin:0}blockquote{margin:0;padding:.5rem .75rem;background:var(--soft)}blockquote p{margin:0}
figcaption{font-size:.875rem;color:var(--quiet);margin-top:.25rem}
.wide{overflow-x:auto}
table{border-collapse:collapse;font-size:.9rem}
th,td{border:1px solid var(--line);padding:.3rem .5rem;text-align:left;vertical-align:top}
td ul{margin:.25rem 0;padding-left:1.1rem;max-width:24rem}
[hidden]{display:none!important}
td.for{border-left:.3rem solid var(--good)}td.against{border-left:.3rem double var(--bad)}td.partly{border-left:.3rem dotted var(--quiet)}td.silent{color:var(--quiet)}
@page{margin:15mm}
@media print{form,.skip,#status{display:none}html{font-size:10pt}main,header{padding:0}article,tr{break-inside:avoid}.wide{overflow:visible}details::details-content{content-visibility:visible;block-size:auto}}
`;

/** The script of the page: filters only. Without it everything is shown. */
export const XREF_SCRIPT = `
(function(){
'use strict';
var form=document.getElementById('filter'),status=document.getElementById('status');
if(!form)return;
form.hidden=false;
var items=Array.prototype.slice.call(document.querySelectorAll('article[data-type]'));
function list(node,name){return JSON.parse(node.getAttribute('data-'+name)||'[]')}
function apply(){
  var one=form.elements.one.value,two=form.elements.two.value,topic=form.elements.topic.value,kind=form.elements.kind.value;
  var text=form.elements.text.value.toLowerCase().trim(),types={},shown=0;
  Array.prototype.forEach.call(form.querySelectorAll('input[name=type]'),function(box){types[box.value]=box.checked});
  items.forEach(function(item){
    var who=list(item,'who');
    var ok=types[item.getAttribute('data-type')]!==false
      &&(!one||who.indexOf(one)>=0)&&(!two||who.indexOf(two)>=0)
      &&(!one||one!==two||who[0]===who[1])
      &&(!topic||list(item,'topics').indexOf(topic)>=0)
      &&(!kind||list(item,'kinds').indexOf(kind)>=0)
      &&(!text||item.textContent.toLowerCase().indexOf(text)>=0);
    item.parentNode.hidden=!ok;if(ok)shown++;
  });
  status.textContent=shown+' / '+items.length+' '+status.getAttribute('data-shown');
}
form.addEventListener('input',apply);
form.addEventListener('change',apply);
form.addEventListener('reset',function(){setTimeout(apply,0)});
form.addEventListener('submit',function(event){event.preventDefault()});
apply();
})();
`;
