/// The pages' style sheets. Colours are named once, for light and for dark; text keeps a contrast of 4.5:1 on all of them.
enum PageStyle {
  static let common = #"""

    :root{color-scheme:light dark;--paper:#faf8f3;--card:#fffefb;--ink:#211d17;--soft:#5f584b;--line:#dcd5c6;--accent:#7c2f1b;
    --error:#a1241a;--warning:#7a4b00;--info:#1f5689;--error-bg:#fbe9e6;--warning-bg:#fbf0d9;--info-bg:#e6f0f9;
    --person:#fbe8b0;--organization:#cfe6f5;--government:#d8defb;--agency:#e6daf6;--outlet:#eadcf0;--group:#d6ecd2;
    --document:#e7e1d3;--unnamed:#f8cfc7;--none:#f0ede5;
    --serif:"Iowan Old Style","Charter","Palatino Linotype",Palatino,"Book Antiqua",Georgia,"Liberation Serif",serif;
    --sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Liberation Sans",Arial,sans-serif}
    @media (prefers-color-scheme:dark){:root{--paper:#161410;--card:#1f1c17;--ink:#ece6d8;--soft:#b3aa98;--line:#3b362c;--accent:#f2a68f;
    --error:#ff9d90;--warning:#f2bd62;--info:#93c4f6;--error-bg:#3a1d19;--warning-bg:#362711;--info-bg:#16293b;
    --person:#4d3d0c;--organization:#123c55;--government:#262f63;--agency:#3d2b60;--outlet:#42284d;--group:#1e4727;
    --document:#3b382e;--unnamed:#612720;--none:#2a2721}}
    *{box-sizing:border-box}
    html{scroll-padding-top:1rem}
    body{margin:0 auto;max-width:78rem;padding:0 1.25rem 3rem;background:var(--paper);color:var(--ink);font:1rem/1.5 var(--sans)}
    h1,h2,h3,h4{line-height:1.2;margin:0;font-weight:650}
    h1,h2{font-family:var(--serif);font-weight:600;letter-spacing:-.01em}
    h1{font-size:clamp(1.3rem,3vw,1.7rem)}
    h2{font-size:clamp(1.5rem,3.4vw,2.1rem);line-height:1.3;text-wrap:balance}
    h3{font-size:.8rem;letter-spacing:.08em;text-transform:uppercase;color:var(--soft)}
    a{color:var(--accent);text-underline-offset:.15em}
    :focus-visible{outline:3px solid var(--info);outline-offset:2px;border-radius:2px}
    .skip{position:absolute;left:-99rem}
    .skip:focus{left:1rem;top:.5rem;background:var(--card);padding:.5rem 1rem;z-index:9}
    .masthead{padding:2rem 0 1.25rem;border-bottom:3px double var(--line);margin-bottom:1.5rem}
    .brand{margin:0 0 .35rem;font:600 .8rem/1 var(--sans);letter-spacing:.14em;text-transform:uppercase;color:var(--accent)}
    .lede{margin:.4rem 0 0;color:var(--soft)}
    .unread{margin:.5rem 0 0;color:var(--error)}
    .colophon{margin-top:3rem;border-top:1px solid var(--line);color:var(--soft);font-size:.85rem}
    .k-person{--k:var(--person)}.k-organization{--k:var(--organization)}.k-government{--k:var(--government)}.k-agency{--k:var(--agency)}
    .k-outlet{--k:var(--outlet)}.k-group{--k:var(--group)}.k-document{--k:var(--document)}.k-unnamed{--k:var(--unnamed)}.k-none{--k:var(--none)}
    .swatch{background:var(--k);padding:.1em .45em;border-radius:3px}
    .k-unnamed.swatch,.k-none.swatch{border-bottom:2px dashed var(--soft)}
    .scroll{overflow-x:auto}
    table{border-collapse:collapse;width:100%;font-size:.875rem}
    th,td{text-align:left;vertical-align:top;padding:.45rem .6rem;border-bottom:1px solid var(--line)}
    thead th{color:var(--soft);font-weight:600}
    tbody th{font-weight:500}
    summary{cursor:pointer}
    summary h3{display:inline}
    fieldset{border:0;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.4rem;align-items:center}
    legend{float:left;padding:0;margin-right:.5rem;color:var(--soft);font-size:.875rem}
    .filter{display:inline-flex;align-items:center;gap:.35rem;border:1px solid var(--line);border-radius:99px;padding:.2rem .75rem .2rem .55rem;background:var(--card);font-size:.875rem;cursor:pointer}
    .filter .count{font-variant-numeric:tabular-nums;color:var(--soft)}
    .filter input{accent-color:var(--accent);margin:0}
    @media print{:root{--paper:#fff;--card:#fff}body{max-width:none;padding:0;font-size:10pt}.controls,.skip,.back,.contents{display:none!important}
    mark,.swatch{-webkit-print-color-adjust:exact;print-color-adjust:exact}a{color:inherit}}

    """#

  static let audit = #"""

    .controls{margin-top:1.1rem;display:flex;flex-wrap:wrap;gap:.8rem 2rem;align-items:center}
    .legend{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.35rem .6rem;font-size:.8125rem}
    .contents ol{margin:0 0 2rem;padding-left:1.4rem;columns:22rem 2;column-gap:2.5rem}
    .contents li{margin:.2rem 0;break-inside:avoid}
    .tally{margin-left:.5rem;font-size:.8125rem;white-space:nowrap}
    .tally.error{color:var(--error)}.tally.warning{color:var(--warning)}.tally.info{color:var(--info)}
    article{padding:1.5rem 0 2.5rem;border-bottom:1px solid var(--line)}
    article>header{max-width:44rem}
    .facts{margin:.5rem 0 0;color:var(--soft);font-size:.9rem}
    .columns{display:grid;grid-template-columns:minmax(0,1fr) minmax(17rem,23rem);gap:2.5rem;margin-top:1.25rem;align-items:start}
    .text{font:1.125rem/1.7 var(--serif);max-width:44rem}
    .block{margin:0 0 1em;overflow-wrap:anywhere;unicode-bidi:isolate}
    h2.block{margin:0}
    .block.standfirst{font-size:1.03em;font-style:italic}
    .block.subhead{font-weight:600}
    .block.section,.block.dateline,.block.byline,.block.caption,.block.credit,.block.correction{font:.85rem/1.5 var(--sans);color:var(--soft)}
    mark{background:var(--k);color:inherit;padding:.08em .12em;margin:0 -.05em;border-radius:3px;-webkit-box-decoration-break:clone;box-decoration-break:clone;cursor:help}
    mark.indirect{background:linear-gradient(var(--k),var(--k)) 0 100%/100% 82% no-repeat}
    mark.k-unnamed,mark.k-none{border-bottom:2px dashed var(--soft)}
    mark:hover,mark:focus{filter:saturate(1.35) brightness(.97)}
    .src{font-weight:600}
    .cue{text-decoration:underline dotted var(--soft) 1px;text-underline-offset:.25em}
    .flag{text-decoration:underline solid 2px;text-underline-offset:.28em;text-decoration-skip-ink:none}
    .flag.error{text-decoration-color:var(--error)}.flag.warning{text-decoration-color:var(--warning)}.flag.info{text-decoration-color:var(--info)}
    .ref{font:600 .72rem/1 var(--sans);vertical-align:super;text-decoration:none;display:inline-block;min-width:1.5em;text-align:center;padding:.22em .35em;margin:0 .12em;border-radius:99px}
    .ref.error{color:var(--error);background:var(--error-bg)}.ref.warning{color:var(--warning);background:var(--warning-bg)}.ref.info{color:var(--info);background:var(--info-bg)}
    .findings ol{list-style:none;margin:.75rem 0 0;padding:0;display:grid;gap:.75rem}
    .finding{background:var(--card);border:1px solid var(--line);border-left:4px solid var(--s);border-radius:6px;padding:.75rem .9rem;font-size:.9rem}
    .finding:target{box-shadow:0 0 0 3px var(--s)}
    .finding.error{--s:var(--error)}.finding.warning{--s:var(--warning)}.finding.info{--s:var(--info)}
    .finding h4{font-size:.875rem;display:flex;flex-wrap:wrap;gap:.2rem .45rem;align-items:baseline}
    .finding .severity,.finding .number{color:var(--s)}
    .finding .rule{font-family:ui-monospace,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;font-weight:500;font-size:.8125rem}
    .finding p{margin:.4rem 0 0}
    .finding .related{color:var(--soft);padding-left:.7rem;border-left:2px solid var(--line)}
    .finding .related q{font-family:var(--serif);color:var(--ink)}
    .finding .back{font-size:.8125rem}
    .finding summary{margin-top:.4rem;color:var(--soft);font-size:.8125rem}
    .finding details p{color:var(--soft)}
    .none{color:var(--soft);margin:.5rem 0 0}
    .tables{display:grid;grid-template-columns:minmax(0,1fr) minmax(17rem,23rem);gap:2.5rem;align-items:start;margin-top:.75rem}
    .tables>.figures:first-child{grid-column:2}
    .chain{display:block;color:var(--soft);font-size:.8125rem;margin-top:.2rem}
    dl{margin:.6rem 0 0;font-size:.875rem}
    dl div{display:flex;justify-content:space-between;gap:1rem;padding:.25rem 0;border-bottom:1px solid var(--line)}
    dt{color:var(--soft)}dd{margin:0;text-align:right}
    .tip{position:fixed;z-index:5;max-width:min(24rem,calc(100vw - 2rem));background:var(--card);color:var(--ink);border:1px solid var(--line);border-radius:8px;box-shadow:0 6px 24px rgba(0,0,0,.18);padding:.7rem .9rem;font:.875rem/1.45 var(--sans)}
    .tip span{display:block}.tip span:empty{display:none}.tip .why{color:var(--soft);font-size:.8125rem;margin-top:.3rem}
    body:not(:has(#show-error:checked)) :is(.finding,.ref).error,body:not(:has(#show-warning:checked)) :is(.finding,.ref).warning,body:not(:has(#show-info:checked)) :is(.finding,.ref).info{display:none}
    body:not(:has(#show-error:checked)) .flag.error,body:not(:has(#show-warning:checked)) .flag.warning,body:not(:has(#show-info:checked)) .flag.info{text-decoration:none}
    @media (min-width:56rem){.findings{position:sticky;top:1rem;max-height:calc(100vh - 2rem);overflow-y:auto;padding:.25rem .25rem 1rem}}
    @media (max-width:55.99rem){.columns,.tables{grid-template-columns:minmax(0,1fr);gap:1.5rem}.tables>.figures:first-child{grid-column:1}.text{font-size:1.0625rem}}
    @media (max-width:30rem){body{padding:0 1rem 2rem}.masthead{padding-top:1.25rem}th,td{padding:.4rem}}
    @media print{.columns,.tables{grid-template-columns:minmax(0,1fr) 15rem;gap:1.5rem}.text{font-size:10.5pt;line-height:1.5}.findings{position:static;max-height:none;overflow:visible}article{break-before:page}main>article:first-child{break-before:auto}.finding{break-inside:avoid}details{display:none}}

    """#

  static let compare = #"""

    .sections{display:flex;flex-wrap:wrap;gap:.35rem 1.25rem;margin-top:1rem;font-size:.9375rem}
    .part{padding:1rem 0 2rem;border-bottom:1px solid var(--line)}
    .part>.note{color:var(--soft);margin:.35rem 0 1rem;max-width:44rem}
    .none{color:var(--soft)}
    .controls{display:flex;flex-wrap:wrap;gap:.7rem 1.5rem;align-items:center;margin:0 0 .9rem}
    .origins{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(20rem,100%),1fr));gap:1rem}
    .origin,.pair{background:var(--card);border:1px solid var(--line);border-radius:8px;padding:.9rem 1.1rem}
    .origin:target,.pair:target{box-shadow:0 0 0 3px var(--info)}
    .origin ul{list-style:none;margin:.5rem 0 0;padding:0;display:grid;gap:.5rem}
    .origin .title{display:block;font-family:var(--serif)}
    .origin .when{display:block;color:var(--soft);font-size:.8125rem}
    .evidence{margin:.6rem 0 0;font-size:.8125rem;color:var(--soft);border-top:1px solid var(--line);padding-top:.5rem}
    .evidence b{color:var(--ink);font-weight:600}
    .pair{border-left:4px solid var(--s);margin:0 0 1rem}
    .pair.error{--s:var(--error)}.pair.warning{--s:var(--warning)}.pair.info{--s:var(--info)}
    .pair h3{text-transform:none;letter-spacing:0;font-size:.9375rem;color:var(--ink)}
    .pair .severity{color:var(--s)}
    .pair>p{margin:.3rem 0 .8rem;color:var(--soft)}
    .sides{display:grid;grid-template-columns:1fr 1fr;gap:1.5rem}
    figure{margin:0}
    blockquote{margin:0;font:1.0625rem/1.6 var(--serif);overflow-wrap:anywhere}
    figcaption{margin-top:.45rem;font-size:.8125rem;color:var(--soft)}
    mark{color:inherit;border-radius:3px;padding:.05em .2em}
    mark.value{background:var(--unnamed);font-weight:650}
    mark.differs{background:var(--none);box-shadow:inset 0 -2px var(--warning);border-radius:0}
    .matrix{min-width:40rem}
    .matrix thead th{position:sticky;top:0;background:var(--paper);vertical-align:bottom}
    .matrix tbody th{min-width:16rem;max-width:28rem;font-family:var(--serif);font-size:.9375rem}
    .matrix tr:target{outline:3px solid var(--info)}
    .matrix .swatch{display:inline-block;margin:0 0 .2rem}
    .absent{color:var(--soft)}
    .status{white-space:nowrap;font-size:.8125rem}
    .status.disputed{color:var(--error);font-weight:650}.status.corroborated{color:var(--info);font-weight:650}.status.unconfirmed{color:var(--warning)}
    body:has(#show-disputed:not(:checked)) .row.disputed,body:has(#show-unconfirmed:not(:checked)) .row.unconfirmed,
    body:has(#show-corroborated:not(:checked)) .row.corroborated,body:has(#show-single-origin:not(:checked)) .row.single-origin{display:none}
    .canvas{border:1px solid var(--line);border-radius:8px;background:var(--card);overflow:hidden}
    #picture{display:block;width:100%;height:min(75vh,46rem);touch-action:pan-y;cursor:grab}
    #picture:active{cursor:grabbing}
    .node rect{fill:var(--fill);stroke:var(--line);stroke-width:1}
    .node text{fill:var(--ink);font:12px var(--sans)}
    .node.origin{--fill:var(--document)}.node.article{--fill:var(--organization)}.node.cluster{--fill:var(--card)}.node.speaker{--fill:var(--person)}
    .node.disputed rect{stroke:var(--error);stroke-width:2.5}.node.corroborated rect{stroke:var(--info);stroke-width:2}
    .node:focus-visible{outline:none}.node:focus-visible rect{stroke:var(--accent);stroke-width:4}
    .node{text-decoration:none}
    .line{fill:none;stroke:var(--soft);stroke-opacity:.38;stroke-width:1.3}
    .line.conflicts{stroke:var(--error);stroke-opacity:.9;stroke-width:2}
    .near .line{stroke-opacity:.06}.near .node{opacity:.25}
    .near .line.on{stroke-opacity:1;stroke-width:2}.near .node.on{opacity:1}
    body:has(#draw-origin:not(:checked)) :is(.node.origin,.from-origin,.to-origin),body:has(#draw-cluster:not(:checked)) :is(.node.cluster,.from-cluster,.to-cluster),
    body:has(#draw-speaker:not(:checked)) :is(.node.speaker,.from-speaker,.to-speaker){display:none}
    .search{font-size:.875rem;color:var(--soft)}
    .search input,.zoom button{font:inherit;color:var(--ink);background:var(--card);border:1px solid var(--soft);border-radius:6px;padding:.3rem .6rem}
    .zoom{display:inline-flex;gap:.3rem}.zoom button{min-width:2.2rem;cursor:pointer}
    output{font-size:.8125rem;color:var(--soft)}
    @media (max-width:44rem){.sides{grid-template-columns:1fr;gap:1rem}}
    @media (max-width:30rem){body{padding:0 1rem 2rem}}
    @media print{.part{break-inside:auto}.pair,.origin{break-inside:avoid}.scroll{overflow:visible}.matrix{min-width:0;font-size:8pt}.matrix tbody th{min-width:0}.canvas{border:0}#picture{height:auto}.sections{display:none}}

    """#
}
