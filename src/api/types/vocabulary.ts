import { Field, ObjectType } from "type-graphql";
import { VOCABULARY, type VocabularyName } from "../../domain/vocabulary.js";
import { Computed, Edge, Property } from "../mapping.js";

@ObjectType({ description: "A term that a coder chooses from." })
export class Term {
  @Field(() => String, { description: "The term as it is written in dossiers and answers." })
  @Property()
  code!: string;

  @Field(() => String, { description: "The sentence that a coder reads before choosing it." })
  @Property()
  definition!: string;
}

@ObjectType({ description: "A list of terms that a coder chooses from." })
export class Vocabulary {
  @Field(() => String, { description: "The name of the list." })
  @Property()
  name!: string;

  @Field(() => String, { description: "What its terms tell apart." })
  @Computed<{ name: VocabularyName }>(["name"], ({ name }) => VOCABULARY[name].description)
  description!: string;

  @Field(() => [Term], { description: "Its terms, in the order of the codebook." })
  @Edge("vocabulary.terms")
  terms!: Term[];
}
