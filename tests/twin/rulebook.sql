-- The rulebook a second time, written from its text alone, for DuckDB. It shares no code with src/rules; twin.test.ts
-- compares the two. In: `households`, `persons` (every column a DOUBLE), `policy` (one row, one struct `p`), and the
-- tables of a policy as tables: places, bands, elders, brackets, allowances, levels, stages, rows_by_status. Out: `worksheet`, one row a household.

-- Comparisons and rounding, with a tolerance of 1e-6 yuan.
create or replace macro is_below(a, b) as a < b - 1e-6::double;
create or replace macro is_above(a, b) as a > b + 1e-6::double;
create or replace macro at_most(a, b) as a <= b + 1e-6::double;
create or replace macro half_up(x) as floor(x + 0.5::double + 1e-6::double);
create or replace macro in_yuan(x, method) as
  case method when 'ceil' then ceil(x - 1e-6::double) when 'round' then half_up(x) else x end;
create or replace macro or_no_cap(cap) as coalesce(cap, 'infinity'::double);

-- 2. The standard of every place and registration.
create or replace table standards as
with chosen as (
  select places.*, p,
    case when p.standard.split and registration = 2 then coalesce(tier_rural_ratio, tier_ratio) else tier_ratio end as ratio,
    case when not p.standard.split then p.standard.consumption."all"
      when registration = 1 then p.standard.consumption.urban
      else p.standard.consumption.rural end as consumption
  from places, policy
), opening as (
  select *,
    case p.standard.basis
      when 'listed' then listed
      when 'amounts' then coalesce(given, listed)
      else coalesce(tier_amount, half_up(consumption * ratio / 12 / p.standard.round_to) * p.standard.round_to)
    end as amount
  from chosen
), unified as (
  select *,
    case p.standard.unify
      when 'urban_rural' then max(amount) over (partition by region)
      when 'province' then max(amount) over (partition by floor(region / 10000))
      else amount
    end as same
  from opening
), settled as (
  select *, greatest(case when p.standard.hold_harmless then greatest(same, listed) else same end, p.standard.floor) as standard
  from unified
)
select region, registration, standard, income_line, minimum_wage,
  max(case when registration = 1 then standard end) over (partition by region) as urban_standard,
  case when p.edge.minimum_wage_cap then least(p.edge.multiple * standard, or_no_cap(minimum_wage))
    else p.edge.multiple * standard end as edge_line
from settled;

create or replace table worksheet as
-- What the rules need of a person. Only members are read.
with member_rows as (
  select persons.*, standard, minimum_wage, p,
    case when employed = 1
      then least(or_no_cap(12 * p.income.work_cost.cap_month), 12 * p.income.work_cost.flat_month + p.income.work_cost.rate * wage)
      else 0 end as work_cost,
    basic_pension * (1 - p.income.basic_pension_exempt) as pension_counted,
    disability_level in (1, 2) or (disability_level = 3 and disability_type in (5, 6)) as severe,
    age >= p.tekun.elder_age or age < p.tekun.minor_age
      or (disability_type in (5, 6) and disability_level between 1 and 3)
      or (disability_type in (4, 7) and disability_level between 1 and 2)
      or (disability_type = 1 and disability_level = 1) as no_labour,
    coalesce((select arg_max(e.share, e.age) from elders e where e.age <= persons.age), 0) as elder_share,
    case when age < p.addon.minor.age then p.addon.minor.share else 0 end as minor_share
  from persons join households using (household_id) join standards using (region, registration), policy
  where member = 1
), person_rows as (
  select *,
    greatest(0, wage - work_cost) as wage_net,
    case when severe then p.addon.severe else 0 end as severe_share,
    case when serious_illness = 1 then p.addon.illness else 0 end as illness_share,
    (p.single.severe and severe) or (p.single.illness and serious_illness = 1) as enters_singly,
    case when severe then coalesce((select max(l.amount) from levels l where l.level = disability_level), 0) else 0 end as care,
    coalesce((select max(s.amount) from stages s where s.stage = school_stage), 0) as stage_aid
  from member_rows
), able as (
  -- 2 able, 1 partly, 0 not: as stated, or as it follows
  select *, case when labour_capacity <> 255 then labour_capacity when no_labour or severe or serious_illness = 1 then 0
      when disability_level >= 1 then 1 else 2 end as labour
  from person_rows
), imputing as (
  select *, case when excused_from_work = 1 or school_stage <> 0 then 0 else coalesce((
      select arg_min(12 * (b.of_wage * coalesce(minimum_wage, 0) + b.of_standard * standard), b.position)
      from brackets b
      where b.labour = able.labour and b.sex in (0, able.sex) and b.age_from <= able.age and able.age < b.age_to), 0) end as imputed,
    count(*) filter (where age between 18 and 59 and not severe and relation in (1, 2, 4)) over (partition by household_id) as keepers
  from able
), priced as (
  select *,
    greatest(0, wage_net + business + property + transfer + pension_counted - contributions) as own_income,
    case p.addon.stacking when 'sum' then elder_share + minor_share + severe_share + illness_share
      else greatest(elder_share, minor_share, severe_share, illness_share) end as addon_share
  from imputing
), lone as (
  select *, p.single.severe and p.single.alone <> 'none' and age >= 18 and severe and employed = 0 and is_below(own_income, 12 * standard)
      and (p.single.alone = 'any' or relation = 5 or keepers = 0) as enters_alone
  from priced
), summed as (
  select household_id, count(*)::double as members,
    sum(wage + business + property + transfer + basic_pension + exempt_income) as all_income,
    sum(wage_net + business + property + transfer - contributions) as income_without_pension,
    sum(pension_counted) as pension_counted,
    sum(contributions) as contributions,
    sum(greatest(0, imputed - greatest(0, wage))) as imputed_gaps, sum(imputed) as imputed_all, sum(business) as business_all,
    sum(greatest(0, wage_net + business)) as earned,
    sum(enters_alone::double) as lones, sum(case when enters_alone then addon_share * standard else 0 end) as addon_lone,
    sum(case when not enters_alone then 0 when p.single.mode = 'full' then standard
      when p.single.mode = 'share' then p.single.share * standard
      else greatest(0, standard - own_income / 12) end) as lone_pay,
    sum(medical_self_paid) as medical, sum(education_cost) as education, sum(rehabilitation_cost) as rehabilitation,
    sum(care_cost) as care_cost,
    sum(no_labour::double) as no_labour_members,
    sum(case when adl_failed >= 4 then p.tekun.care_month."full" when adl_failed >= 1 then p.tekun.care_month.partial
      else p.tekun.care_month."none" end) as care_month,
    sum(addon_share * standard) as addon_all,
    sum(case when enters_singly then addon_share * standard else 0 end) as addon_single,
    sum(enters_singly::double) as singles,
    sum(case when not enters_singly then 0 when p.single.mode = 'full' then standard
      when p.single.mode = 'share' then p.single.share * standard
      else greatest(0, standard - own_income / 12) end) as single_pay,
    sum((disability_level >= 1)::double) as disabled,
    sum((disability_level >= 1 and enters_singly)::double) as disabled_single,
    sum(care) as care_pay,
    sum((insured = 1)::double) as resident_insured,
    sum(stage_aid) as stage_aid
  from lone group by household_id
), gathered as (
  select h.* exclude (support_received, support_paid, rent, new_earnings), p, st.standard, st.edge_line, st.income_line, st.urban_standard,
    -- Without members every amount is 0: what the household as such receives, pays or rents is nobody's.
    case when s.members is null then 0 else h.support_received end as support_received,
    case when s.members is null then 0 else h.support_paid end as support_paid,
    case when s.members is null then 0 else h.rent end as rent,
    case when s.members is null then 0 else h.new_earnings end as new_earnings,
    coalesce(s.members, 0) as members, coalesce(all_income, 0) as all_income,
    coalesce(income_without_pension, 0) as income_without_pension, coalesce(pension_counted, 0) as pension_counted,
    coalesce(contributions, 0) as contributions, coalesce(medical, 0) as medical, coalesce(education, 0) as education,
    coalesce(rehabilitation, 0) as rehabilitation, coalesce(care_cost, 0) as care_cost,
    coalesce(no_labour_members, 0) as no_labour_members, care_month, addon_all, addon_single, singles, single_pay,
    disabled, disabled_single, care_pay, resident_insured, stage_aid, coalesce(earned, 0) as earned, coalesce(imputed_all, 0) as imputed_all,
    coalesce(greatest(0, imputed_gaps - greatest(0, business_all)), 0) as imputed_income, lones, lone_pay, addon_lone
  from households h join standards st using (region, registration) left join summed s using (household_id), policy
-- 3. Income.
), incomes as (
  select *,
    all_income + support_received as total_income,
    case when members = 0 or p.income.support.basis = 'received' or (p.income.support.basis = 'formula' and obligors = 0) then support_received
      when p.income.support.basis = 'formula' then support_due else greatest(support_received, support_due) end as support_counted,
    case when prior_status = 2 and rise_by_work = 1 and months_since_rise < p.income.disregard.months
      then least(greatest(0, least(new_earnings, earned) - (imputed_all - imputed_income)), 12 * p.income.disregard.cap_multiple * standard) else 0 end as earnings_disregard,
    (case when list_contains(p.rigid.items, 'medical') then medical else 0 end)
      + (case when list_contains(p.rigid.items, 'education') then education else 0 end)
      + (case when list_contains(p.rigid.items, 'rehabilitation') then rehabilitation else 0 end)
      + (case when list_contains(p.rigid.items, 'care') then care_cost else 0 end)
      + (case when list_contains(p.rigid.items, 'rent') then rent else 0 end) as rigid_expenditure,
    least(or_no_cap(p.income.deduction.cap), p.income.deduction.share.medical * medical
      + p.income.deduction.share.education * education + p.income.deduction.share.rehabilitation * rehabilitation
      + p.income.deduction.share.care * care_cost + p.income.deduction.share.rent * rent) as rigid_deduction,
    greatest(0, income_without_pension + support_received - support_paid) as tekun_income
  from (
    select *, obligors * p.income.support.share
        * greatest(0, obligor_income_pc - coalesce(p.income.support.line_year, 12 * p.income.support.multiple * standard))
        * (case when p.income.support."of" <> 'family' then 1 when obligor_members = 0 then 3 else obligor_members end)
        * (case when obligor_supported = 0 then 1 else least(1, members / obligor_supported) end) as support_due
    from gathered
  )
), assessed as (
  select *, greatest(0, income_without_pension + pension_counted + imputed_income + support_counted - support_paid - earnings_disregard) as assessed_income
  from incomes
-- 4. Assets.
), assets as (
  select *, greatest(0, assessed_income - rigid_deduction) as counted_income,
    at_most(financial_assets, or_no_cap(p.assets.tekun.savings_months * standard * (case p.assets.tekun.savings_basis when 'person' then members else 1 end)))
      and at_most(vehicle_value, or_no_cap(p.assets.tekun.vehicle_value_cap)) and at_most(vehicle_value, or_no_cap(p.assets.tekun.vehicle_months * standard)) and at_most(machinery_value, or_no_cap(p.assets.tekun.machinery_value_cap))
      and at_most(houses, or_no_cap(p.assets.tekun.houses_cap)) and (p.assets.tekun.registered_firm_allowed or registered_firm = 0) as assets_ok_tekun,
    at_most(financial_assets, or_no_cap(p.assets.dibao.savings_months * standard * (case p.assets.dibao.savings_basis when 'person' then members else 1 end)))
      and at_most(vehicle_value, or_no_cap(p.assets.dibao.vehicle_value_cap)) and at_most(vehicle_value, or_no_cap(p.assets.dibao.vehicle_months * standard)) and at_most(machinery_value, or_no_cap(p.assets.dibao.machinery_value_cap))
      and at_most(houses, or_no_cap(p.assets.dibao.houses_cap)) and (p.assets.dibao.registered_firm_allowed or registered_firm = 0) as assets_ok_dibao,
    at_most(financial_assets, or_no_cap(p.assets.edge.savings_months * standard * (case p.assets.edge.savings_basis when 'person' then members else 1 end)))
      and at_most(vehicle_value, or_no_cap(p.assets.edge.vehicle_value_cap)) and at_most(vehicle_value, or_no_cap(p.assets.edge.vehicle_months * standard)) and at_most(machinery_value, or_no_cap(p.assets.edge.machinery_value_cap))
      and at_most(houses, or_no_cap(p.assets.edge.houses_cap)) and (p.assets.edge.registered_firm_allowed or registered_firm = 0) as assets_ok_edge,
    at_most(financial_assets, or_no_cap(p.assets.rigid.savings_months * standard * (case p.assets.rigid.savings_basis when 'person' then members else 1 end)))
      and at_most(vehicle_value, or_no_cap(p.assets.rigid.vehicle_value_cap)) and at_most(vehicle_value, or_no_cap(p.assets.rigid.vehicle_months * standard)) and at_most(machinery_value, or_no_cap(p.assets.rigid.machinery_value_cap))
      and at_most(houses, or_no_cap(p.assets.rigid.houses_cap)) and (p.assets.rigid.registered_firm_allowed or registered_firm = 0) as assets_ok_rigid
  from assessed
-- 5. Status, in the order of the law.
), decided as (
  select *, 12 * members * standard as line,
    case
      when members = 0 then 0
      when no_labour_members = members and able_obligor = 0 and is_below(tekun_income, 12 * members * standard) and assets_ok_tekun then 1
      when is_below(counted_income, 12 * members * standard) and assets_ok_dibao then 2
      when is_below(counted_income, 12 * members * edge_line) and assets_ok_edge then 3
      when income_line is not null and is_below(assessed_income, members * income_line) and assets_ok_rigid
        and is_above(rigid_expenditure, p.rigid.ratio * (case p.rigid.income when 'assessed' then assessed_income else greatest(0, total_income) end)) then 4
      when monitored = 1 then 5
      else 0
    end as status
  from assets
), rows_met as (
  select decided.*, r.* exclude (status)
  from decided join rows_by_status r on r.status = decided.status
-- 6. Cash.
), base as (
  select *,
    case when status = 1 then members * p.tekun.multiple * standard else 0 end as tekun_base,
    case when status = 1 then care_month else 0 end as tekun_care,
    case when status <> 2 then 0 else greatest(p.dibao.minimum_benefit, in_yuan(case p.dibao.method
      when 'difference' then (line - counted_income) / 12
      else coalesce((select arg_min(b.pay, b.position) from bands b where is_below(counted_income, 12 * members * b.below * standard)), 0)
        * members * standard end, p.rounding)) end as dibao_base,
    case when members = 0 or status in (1, 2) or prior_status <> 2 or not (months_since_rise < p.exit.months)
        or not is_below(counted_income, p.exit.income_multiple * line) or not assets_ok_dibao
        or (p.exit.by_work_only and rise_by_work = 0) then 0
      else in_yuan(prior_benefit_month * (case p.exit.shape when 'full' then 1
        when 'linear' then 1 - months_since_rise / p.exit.months
        else (case when months_since_rise >= p.exit.months / 2 then 0.5 else 1 end) end), p.rounding) end as exit_benefit
  from rows_met
), entry as (
  select * exclude (singles, single_pay, addon_single, disabled_single), admits_edge or admits_lone as admits,
    case when admits_lone then lones else singles end as singles, case when admits_lone then lone_pay else single_pay end as single_pay,
    case when admits_lone then addon_lone else addon_single end as addon_single,
    case when admits_lone then lones else disabled_single end as disabled_single
  from (
    select *, status = 3 and exit_benefit = 0 and (not is_below(counted_income, line) or not p.single.above_standard_only) as admits_edge,
      status in (0, 4, 5) and exit_benefit = 0 and coalesce(lones, 0) > 0 as admits_lone
    from base
  )
), cash as (
  select *,
    case when admits then singles else 0 end as single_persons,
    case when admits then in_yuan(single_pay, p.rounding) else 0 end as single_benefit,
    case when status = 2 or (p.exit.addon and exit_benefit > 0) then coalesce(addon_all, 0)
      when admits and p.addon.to_single then addon_single else 0 end as dibao_addon,
    coalesce(p.disability.living.amount, p.disability.living.share * standard) * (case when members = 0 then 0 else
      (case when list_contains(p.disability.living.statuses, status) then disabled - (case when admits then disabled_single else 0 end) else 0 end)
      + (case when admits and list_contains(p.disability.living.statuses, 2) then disabled_single else 0 end) end) as disability_living,
    case when members > 0 and list_contains(p.disability.care.statuses, status) then care_pay else 0 end as disability_care,
    case when members = 0 then 0 else least(or_no_cap(medical_cap), medical_ratio * greatest(0, medical - medical_deductible)) / 12 end as medical_aid,
    case when members = 0 then 0 else resident_insured * premium / 12 end as insurance_aid,
    case when members > 0 and list_contains(p.inkind.education.statuses, status) then stage_aid / 12 else 0 end as education_aid,
    case when members > 0 and houses = 0 then (case registration when 1 then housing_urban else housing_rural end) / 12 else 0 end as housing_aid,
    case when members = 0 then 0 else heating / 12 end as heating_aid,
    case when members = 0 then 0 else utility / 12 end as utility_aid
  from entry
-- 7. In kind, then the relief that looks at it.
), relieved as (
  select *,
    coalesce((select sum(a.amount * (case a.per when 0 then 1 when 1 then members else 0 end)) from allowances a where a.status = cash.status and a.per < 2), 0) / 12
      + coalesce((select sum(a.amount) from allowances a where a.status = 2 and a.per = 2), 0) * single_persons / 12 as local_allowances,
    p.price_subsidy.rate * standard * (case when status in (1, 2) then members else single_persons end) as price_subsidy,
    case when members > 0 and list_contains(p.relief.statuses, status) then least(p.relief.cap_months * (case p.relief.cap_standard when 'urban' then urban_standard else standard end),
      p.relief.share * greatest(0, medical - 12 * medical_aid - p.relief.threshold_months * standard * members)) / 12
      else 0 end as temporary_relief_month,
    medical_aid + insurance_aid + education_aid + housing_aid + heating_aid + utility_aid as inkind_month
  from cash
), totalled as (
  select *, tekun_base + tekun_care + dibao_base + exit_benefit + single_benefit + dibao_addon + disability_living
      + disability_care + local_allowances + price_subsidy + temporary_relief_month as cash_month,
-- 8. Receiving.
    case when status = 1 then p.take_up.tekun when status = 3 then p.take_up.edge
      when status in (0, 4, 5) and single_persons > 0 then least(1, greatest(0, p.take_up.dibao.rate))
      when status = 4 then p.take_up.rigid
      when status = 2 then least(1, greatest(0, p.take_up.dibao.rate + p.take_up.dibao.gap_slope * (1 - counted_income / line)))
      else 0 end as take_up_rate
  from relieved
)
select household_id, members, standard, total_income, imputed_income, support_counted, earnings_disregard, assessed_income, rigid_expenditure, rigid_deduction,
  counted_income, tekun_income, assets_ok_tekun::double as assets_ok_tekun, assets_ok_dibao::double as assets_ok_dibao,
  assets_ok_edge::double as assets_ok_edge, assets_ok_rigid::double as assets_ok_rigid, no_labour_members, edge_line,
  income_line, status::double as status, tekun_base, tekun_care, dibao_base, exit_benefit, single_persons, single_benefit,
  dibao_addon, disability_living, disability_care, local_allowances, price_subsidy, medical_aid, insurance_aid, education_aid, housing_aid,
  heating_aid, utility_aid, temporary_relief_month, cash_month, inkind_month, cash_month + inkind_month as total_month,
  (total_income - contributions - support_paid) / 12 + cash_month + inkind_month as resources_month,
  take_up_rate,
  (exit_benefit > 0 or ((status between 1 and 4 or single_persons > 0) and draw < floor(65536 * take_up_rate)))::double as receives
from totalled order by household_id;
