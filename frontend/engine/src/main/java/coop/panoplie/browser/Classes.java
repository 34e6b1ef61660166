package coop.panoplie.browser;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the module tells of its classes, cut to what the packs ask: parents, interfaces, methods.
 * Names, places of declaration and modifiers only serve reflection; an exception keeps no stack of
 * its own, as the JavaScript error that carries it has one.
 */
final class Classes {

  private static final String NAME = "[\\w$]+";

  private Classes() {}

  static String withoutReflection(String module) {
    String text = module;
    text =
        swap(
            text,
            "(?<function>#)=data=>\\{let packages=.*?let m=(?<about>#)\\(\\);cls\\[(?<key>#)\\]=m;.*?=func;\\}{5},",
            """
            ${function}=data=>{for(let i=0;i<data.length;i+=4){let [cls,parent,superinterfaces,methods]=data.slice(i);\
            cls[${key}]=${about}({parent:parent||null,superinterfaces});\
            cls.prototype=Object.create(parent?parent.prototype:null);cls.prototype.constructor=cls;\
            for(let j=0;j<methods.length;j+=2)for(let name of [].concat(methods[j]))\
            cls.prototype[name]=methods[j+1];}},""");
    text =
        swap(
            text,
            "return Object\\.assign\\(\\{name:null,.*?\\},source\\|\\|\\{\\}\\);",
            "return {name:null,parent:null,superinterfaces:[],itemType:null,arrayType:null,"
                + "classObject:null,assignableCache:null,...source};");
    text =
        swap(
            text,
            "(?<function>#)=\\(from,to\\)=>\\{if\\(from===to\\).*?from\\[(?<key>#)\\]"
                + ".*?map\\.set\\(to,false\\);return false;\\}",
            """
            ${function}=(from,to)=>{if(from===to)return true;let {itemType,parent,superinterfaces}=from[${key}],\
            map=from[${key}].assignableCache??=new Map(),result=map.get(to),item=to[${key}].itemType;\
            if(result===void 0)map.set(to,result=item?!!itemType&&${function}(itemType,item)\
            :[parent,...superinterfaces].some(above=>above&&${function}(above,to)));return result;}""");
    text =
        swap(
            text,
            "=ex=>\\{let javaCause=.*?let err=new (?<error>#)\\((?<message>\"[^\"]*\"),cause\\);"
                + ".*?(?<set>err\\[#\\]=ex;ex\\.\\$jsException=err;).*?\\}",
            "=ex=>{let err=new ${error}(${message});${set}}");
    Matcher maker = Pattern.compile("(#)=superclass=>\\{".replace("#", NAME)).matcher(text);
    if (maker.find()) {
      text =
          text.replaceAll(
              "function (#)\\(\\)\\{(?:let a=this;)?(#)\\.call\\((?:a|this)\\);\\}"
                  .replace("#", NAME),
              "let $1=" + Matcher.quoteReplacement(maker.group(1)) + "($2);");
    }
    return text.replaceAll(
        "(?<=[\\[,])(#),(?:0|\"[^\"]*\",-?\\d+),(#),(\\[[\\w$,]*\\]),\\d+,0,0,(?=0[,\\]]|\\[)"
            .replace("#", NAME),
        "$1,$2,$3,");
  }

  private static String swap(String text, String part, String by) {
    Matcher found = Pattern.compile(part.replace("#", NAME), Pattern.DOTALL).matcher(text);
    if (!found.find()) {
      throw new IllegalStateException("the compiled module does not hold " + part);
    }
    return found.replaceFirst(by);
  }
}
