#include "quidnunc.h"
static bool sp(char c){return c==' '||c=='\n';}
static qn_status run(qn_run *r){
	qn_cell w = qn_lit(r,"word");
	for(uint32_t i=0;i<r->len;){ if(sp(r->text[i])){i++;continue;} uint32_t b=i; while(i<r->len&&!sp(r->text[i]))i++; qn_emit(r,0,b,i,w);}
	if (r->len) qn_mark(r,1,0,r->len);
	if (r->len) qn_mark(r,2,0,r->len);
	return QN_OK;}
const qn_plugin token_plugin = {"token","0.1","x","Apache-2.0",NULL,"token(kind:sym) sentence paragraph",NULL,NULL,NULL,run};
