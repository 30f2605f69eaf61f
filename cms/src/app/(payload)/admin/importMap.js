import { WordsCell as WordsCell_f3cbc3b14f0f8bce90dafb0c37a7bb2b } from '../../../admin/entry/cells.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { RowName as RowName_6b21359c083f6880ed6ed8cded431365 } from '../../../admin/RowName.tsx'
import { NumberCell as NumberCell_f3cbc3b14f0f8bce90dafb0c37a7bb2b } from '../../../admin/entry/cells.tsx'
import { NumberField as NumberField_dca00d096683d399f1ad24cc5a6c9910 } from '../../../admin/entry/NumberField.tsx'
import { NumberDiff as NumberDiff_55560c5fb4742e68e60b1a78748f4b29 } from '../../../admin/entry/diffs.tsx'
import { DayCell as DayCell_f3cbc3b14f0f8bce90dafb0c37a7bb2b } from '../../../admin/entry/cells.tsx'
import { DayField as DayField_1ae97eefbe40bcdd440fa39a917ea7e8 } from '../../../admin/entry/DayField.tsx'
import { DayFilter as DayFilter_1a4e4404b3c4c35b3516e5a9d47cd754 } from '../../../admin/entry/DayFilter.tsx'
import { DayDiff as DayDiff_55560c5fb4742e68e60b1a78748f4b29 } from '../../../admin/entry/diffs.tsx'
import { StoredDocument as StoredDocument_3def93e58471a5eddc022fd2ed19430a } from '../../../admin/records/StoredDocument.tsx'
import { InstantField as InstantField_b601a721ccdb9354f985985369a7fa11 } from '../../../admin/entry/InstantField.tsx'
import { TimeField as TimeField_c19fa6af955babe7c20a1fffefa412db } from '../../../admin/entry/TimeField.tsx'
import { HeldDocuments as HeldDocuments_877c599145ab66ff707ba41665c3a081 } from '../../../admin/records/HeldDocuments.tsx'
import { Warnings as Warnings_869b601eb2c64888d0164dc1ab23f25a } from '../../../admin/records/Warnings.tsx'
import { CurrentPassword as CurrentPassword_d30f38f77044f8f9ff3cb39e69b2963b } from '../../../admin/CurrentPassword.tsx'
import { Icon as Icon_f34530b2aa0bd64d20c27f581c071465 } from '../../../admin/Icon.tsx'
import { Logo as Logo_31632a3714af2a4550104a8aa2f6722e } from '../../../admin/Logo.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/entry/cells.tsx#WordsCell": WordsCell_f3cbc3b14f0f8bce90dafb0c37a7bb2b,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/RowName.tsx#RowName": RowName_6b21359c083f6880ed6ed8cded431365,
  "/admin/entry/cells.tsx#NumberCell": NumberCell_f3cbc3b14f0f8bce90dafb0c37a7bb2b,
  "/admin/entry/NumberField.tsx#NumberField": NumberField_dca00d096683d399f1ad24cc5a6c9910,
  "/admin/entry/diffs.tsx#NumberDiff": NumberDiff_55560c5fb4742e68e60b1a78748f4b29,
  "/admin/entry/cells.tsx#DayCell": DayCell_f3cbc3b14f0f8bce90dafb0c37a7bb2b,
  "/admin/entry/DayField.tsx#DayField": DayField_1ae97eefbe40bcdd440fa39a917ea7e8,
  "/admin/entry/DayFilter.tsx#DayFilter": DayFilter_1a4e4404b3c4c35b3516e5a9d47cd754,
  "/admin/entry/diffs.tsx#DayDiff": DayDiff_55560c5fb4742e68e60b1a78748f4b29,
  "/admin/records/StoredDocument.tsx#StoredDocument": StoredDocument_3def93e58471a5eddc022fd2ed19430a,
  "/admin/entry/InstantField.tsx#InstantField": InstantField_b601a721ccdb9354f985985369a7fa11,
  "/admin/entry/TimeField.tsx#TimeField": TimeField_c19fa6af955babe7c20a1fffefa412db,
  "/admin/records/HeldDocuments.tsx#HeldDocuments": HeldDocuments_877c599145ab66ff707ba41665c3a081,
  "/admin/records/Warnings.tsx#Warnings": Warnings_869b601eb2c64888d0164dc1ab23f25a,
  "/admin/CurrentPassword.tsx#CurrentPassword": CurrentPassword_d30f38f77044f8f9ff3cb39e69b2963b,
  "/admin/Icon.tsx#Icon": Icon_f34530b2aa0bd64d20c27f581c071465,
  "/admin/Logo.tsx#Logo": Logo_31632a3714af2a4550104a8aa2f6722e,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
